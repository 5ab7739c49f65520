//! The edge of the program: the window, files, dialogs, the clock, threads and the user's settings.
//!
//! Views say what they want as an [`Action`](crate::ui::Action); this room carries it out on the one open
//! register, between frames. It judges no rules and draws nothing.

mod asking;
mod catalogue;
mod dialogs;
mod dispatch;
mod dropped;
mod errand;
mod files;
mod importing;
mod intake;
mod jobs;
mod overview;
mod procurement;
mod session;
mod settings;
mod transfer;
mod whole;
mod window;

pub use dialogs::{Asked, Dialogs, Question, SystemDialogs};
pub use jobs::Jobs;
pub use settings::SettingsFile;
pub use window::{App, Setup};

use crate::domain::Date;
use crate::i18n::Language;
use eframe::{NativeOptions, egui};
use std::path::Path;

/// How the window is drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum Renderer {
    /// With wgpu, and with OpenGL where that fails.
    #[default]
    Auto,
    /// With wgpu: Vulkan, Metal or DirectX 12.
    Wgpu,
    /// With OpenGL.
    Glow,
}

/// Opens the window and returns when it is closed.
pub fn run(
    file: Option<&Path>,
    today: Option<Date>,
    language: Option<Language>,
    renderer: Renderer,
) -> Result<(), eframe::Error> {
    let open = |renderer: eframe::Renderer| {
        let settings = SettingsFile::of_user();
        let size = settings.held.window;
        let setup = Setup { file: file.map(Path::to_owned), language, ..Setup::of_user(settings, today) };
        let create = |context: &eframe::CreationContext<'_>| -> Result<Box<dyn eframe::App>, _> {
            Ok(Box::new(App::new(&context.egui_ctx, setup)))
        };
        eframe::run_native("sigill", options(renderer, size), Box::new(create))
    };
    match renderer {
        Renderer::Wgpu => open(eframe::Renderer::Wgpu),
        Renderer::Glow => open(eframe::Renderer::Glow),
        // A failure comes before the window is seen; the event loop is kept by eframe and serves both.
        Renderer::Auto => open(eframe::Renderer::Wgpu).or_else(|_| open(eframe::Renderer::Glow)),
    }
}

const LEAST: egui::Vec2 = egui::vec2(1024.0, 640.0);

fn options(renderer: eframe::Renderer, size: Option<[f32; 2]>) -> NativeOptions {
    let size = size.map_or(egui::vec2(1280.0, 800.0), egui::Vec2::from).max(LEAST);
    let mut viewport = egui::ViewportBuilder::default()
        .with_title("Register – Sigill")
        .with_app_id("sigill")
        .with_inner_size(size)
        .with_min_inner_size(LEAST)
        .with_drag_and_drop(true);
    if let Ok(icon) = eframe::icon_data::from_png_bytes(include_bytes!("../../assets/icons/sigill.png")) {
        viewport = viewport.with_icon(icon);
    }
    NativeOptions { viewport, renderer, system_font_fallback: false, ..NativeOptions::default() }
}
