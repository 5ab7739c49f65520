//! The help pages in the user's language: every text and heading is ours, and the parser only sets them.

use crate::i18n::Texts;
use crate::tr;
use clap::{Arg, ArgAction, Command};

/// The same command with all its help in one language, and all that is beneath it.
pub(super) fn translated(mut command: Command, texts: &Texts) -> Command {
    // Only then are the parser's own flags and the flags of all commands in their places.
    command.build();
    translate(command, "", texts)
}

/// Commands beneath `catalogue` are named with it: they have names that others have, too.
fn translate(command: Command, within: &str, texts: &Texts) -> Command {
    let template = template(&command, texts);
    let name = command.get_name();
    let of = if within == "catalogue" && name != "help" { format!("{within} {name}") } else { name.to_owned() };
    let about = about(&of, texts);
    let mut command = command
        .help_template(template)
        .mut_args(|argument| help(&of, argument, texts))
        .mut_subcommands(|command| translate(command, &of, texts));
    if let Some(about) = about {
        command = command.about(about).long_about(None);
    }
    let usage = usage(&mut command, texts);
    command.override_usage(usage)
}

/// How a command is called, on one line.
pub(super) fn usage(command: &mut Command, texts: &Texts) -> String {
    let set = command.render_usage().to_string();
    let line = set.strip_prefix("Usage: ").unwrap_or(&set).replace("[OPTIONS]", &tr!(texts, "cli-help-any-option"));
    // A command may be given instead of a register, or has to be given.
    let command = tr!(texts, "cli-help-command");
    let needed = format!("<{}>", command.trim_matches(['[', ']']));
    let lines = line.lines().map(str::trim).collect::<Vec<_>>().join("\n    ");
    lines.replace("[COMMAND]", &command).replace("<COMMAND>", &needed)
}

fn template(command: &Command, texts: &Texts) -> String {
    let mut template = format!("{{about}}\n\n{}\n    {{usage}}\n", tr!(texts, "cli-help-usage"));
    let mut add = |is_there: bool, heading: String, tag: &str| {
        if is_there {
            template.extend(["\n", &heading, "\n", tag, "\n"]);
        }
    };
    add(command.has_subcommands(), tr!(texts, "cli-help-commands"), "{subcommands}");
    add(command.get_positionals().next().is_some(), tr!(texts, "cli-help-arguments"), "{positionals}");
    add(command.get_opts().next().is_some(), tr!(texts, "cli-help-options"), "{options}");
    template
}

/// What a command does; `None` for one that has no text, which a test rules out.
fn about(command: &str, texts: &Texts) -> Option<String> {
    Some(match command {
        "sigill" => tr!(texts, "cli-help-sigill"),
        "new" => tr!(texts, "cli-help-new"),
        "example" => tr!(texts, "cli-help-example"),
        "import" => tr!(texts, "cli-help-import"),
        "mapping" => tr!(texts, "cli-help-mapping"),
        "export" => tr!(texts, "cli-help-export"),
        "merge" => tr!(texts, "cli-help-merge"),
        "due" => tr!(texts, "cli-help-due"),
        "overview" => tr!(texts, "cli-help-overview"),
        "why" => tr!(texts, "cli-help-why"),
        "log" => tr!(texts, "cli-help-log"),
        "undo" => tr!(texts, "cli-help-undo"),
        "redo" => tr!(texts, "cli-help-redo"),
        "check" => tr!(texts, "cli-help-check"),
        "catalogue" => tr!(texts, "cli-help-catalogue"),
        "catalogue check" => tr!(texts, "cli-help-catalogue-check"),
        "catalogue diff" => tr!(texts, "cli-help-catalogue-diff"),
        "catalogue adopt" => tr!(texts, "cli-help-catalogue-adopt"),
        "catalogue export" => tr!(texts, "cli-help-catalogue-export"),
        "help" => tr!(texts, "cli-help-help"),
        _ => return None,
    })
}

fn help(command: &str, argument: Arg, texts: &Texts) -> Arg {
    let Some(text) = of_argument(command, argument.get_id().as_str(), texts) else { return argument };
    let values: Vec<_> = argument.get_possible_values().iter().map(|value| value.get_name().to_owned()).collect();
    let default: Vec<_> =
        argument.get_default_values().iter().map(|value| value.to_string_lossy().into_owned()).collect();
    // One layout for -h and --help: there is nothing more to say in a longer one.
    let is_help = matches!(argument.get_action(), ArgAction::Help);
    let argument = if is_help { argument.action(ArgAction::HelpShort) } else { argument };
    let takes_value = argument.get_action().takes_values();
    let text = match (values.is_empty() || !takes_value, default.is_empty() || !takes_value) {
        (true, _) => text,
        (false, true) => tr!(texts, "cli-help-values", text = text, values = values.join(", ")),
        (false, false) => {
            tr!(texts, "cli-help-values-or", text = text, values = values.join(", "), default = default.join(", "))
        }
    };
    argument.help(text).long_help(None).hide_possible_values(true).hide_default_value(true)
}

/// What an argument means; `None` for one that has no text, which a test rules out.
fn of_argument(command: &str, argument: &str, texts: &Texts) -> Option<String> {
    Some(match (command, argument) {
        ("sigill", "file") => tr!(texts, "cli-help-file-window"),
        ("new" | "example", "file") => tr!(texts, "cli-help-file-new"),
        (_, "catalogue") => tr!(texts, "cli-help-catalogue-file"),
        (_, "old") => tr!(texts, "cli-help-catalogue-old"),
        (_, "new") => tr!(texts, "cli-help-catalogue-new"),
        (_, "own") => tr!(texts, "cli-help-catalogue-own"),
        ("catalogue adopt", "number") => tr!(texts, "cli-help-catalogue-to-adopt"),
        (_, "number") => tr!(texts, "cli-help-catalogue-number"),
        ("catalogue export", "format") => tr!(texts, "cli-help-catalogue-format"),
        (_, "file" | "register") => tr!(texts, "cli-help-file"),
        (_, "renderer") => tr!(texts, "cli-help-renderer"),
        ("merge", "into") => tr!(texts, "cli-help-merge-into"),
        ("merge", "from") => tr!(texts, "cli-help-merge-from"),
        ("import", "scale") => tr!(texts, "cli-help-scale-in"),
        (_, "scale") => tr!(texts, "cli-help-scale"),
        (_, "domain") => tr!(texts, "cli-help-domain"),
        (_, "take") => tr!(texts, "cli-help-merge-take"),
        (_, "from") => tr!(texts, "cli-help-from"),
        (_, "name") => tr!(texts, "cli-help-name"),
        ("import", "list") => tr!(texts, "cli-help-list-in"),
        (_, "list") => tr!(texts, "cli-help-list-out"),
        ("mapping", "rows") => tr!(texts, "cli-help-mapping-list"),
        ("mapping", "input") => tr!(texts, "cli-help-mapping-input"),
        (_, "mapping") => tr!(texts, "cli-help-import-mapping"),
        ("import", "saved") => tr!(texts, "cli-help-import-saved"),
        (_, "rejected") => tr!(texts, "cli-help-rejected"),
        (_, "input") => tr!(texts, "cli-help-input"),
        (_, "dry_run") => tr!(texts, "cli-help-dry-run"),
        (_, "system") => tr!(texts, "cli-help-system"),
        (_, "levels") => tr!(texts, "cli-help-levels"),
        (_, "without") => tr!(texts, "cli-help-without"),
        (_, "law") => tr!(texts, "cli-help-law"),
        (_, "profile") => tr!(texts, "cli-help-profile"),
        (_, "out") => tr!(texts, "cli-help-out"),
        (_, "as_of") => tr!(texts, "cli-help-as-of"),
        ("export", "saved") => tr!(texts, "cli-help-saved"),
        (_, "unit") => tr!(texts, "cli-help-unit"),
        (_, "responsible") => tr!(texts, "cli-help-responsible"),
        (_, "within") => tr!(texts, "cli-help-within"),
        ("due", "format") => tr!(texts, "cli-help-format-due"),
        ("overview", "format") => tr!(texts, "cli-help-format-overview"),
        (_, "with_levels") => tr!(texts, "cli-help-with-levels"),
        (_, "format") => tr!(texts, "cli-help-format"),
        (_, "reference") => tr!(texts, "cli-help-reference"),
        (_, "today") => tr!(texts, "cli-help-today"),
        (_, "lang") => tr!(texts, "cli-help-lang"),
        (_, "help") => tr!(texts, "cli-help-this"),
        (_, "version") => tr!(texts, "cli-help-version"),
        ("help", "subcommand") => tr!(texts, "cli-help-of"),
        _ => return None,
    })
}
