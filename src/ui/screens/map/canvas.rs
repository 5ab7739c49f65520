//! Drawing the map as it was laid out, and taking clicks and keys. Nothing is worked out here.

use super::face::{Carried, Face};
use super::layout::{Fold, Held, Layout, Place, Way};
use super::sizes::{self, Sizes};
use super::{Known, State, lines};
use crate::domain::Subject;
use crate::register::Slot;
use crate::tr;
use crate::ui::widgets::badge;
use crate::ui::{Action, View, icons, theme};
use eframe::egui::text::{LayoutJob, TextWrapping};
use eframe::egui::{
    Align2, Button, CornerRadius, EventFilter, Key, Modifiers, Rect, Response, RichText, Role, ScrollArea, Sense,
    Stroke, StrokeKind, TextStyle, Ui, UiBuilder, WidgetInfo, vec2,
};

/// As many assets as are listed beneath the centre.
const ASSETS: usize = 5;

/// What a person wants of the map.
#[derive(Default)]
struct Wishes {
    go_to: Option<Slot>,
    fold: Option<i8>,
}

/// Draws the map, scrolled where it does not fit.
pub(super) fn show(state: &mut State, view: &View<'_>, ui: &mut Ui, actions: &mut Vec<Action>) {
    let Some(known) = &state.known else { return };
    let assets = known.faces.assets.len();
    let lines_beneath = if assets == 0 { 0 } else { 1 + assets.min(ASSETS) + usize::from(assets > ASSETS) };
    // A bar takes this much where one is needed.
    let room = ui.available_size() - vec2(theme::space(4), theme::space(1));
    let sizes = Sizes::of(&known.layout, room, view.snapshot.settings().aspects(), lines_beneath);
    let Some(centre) = view.snapshot.systems().slot(state.centre) else { return };
    let takes_focus = state.takes_focus.take().and_then(|system| view.snapshot.systems().slot(system));
    let mut wishes = Wishes::default();
    ScrollArea::both().id_salt(("map", state.centre)).auto_shrink(false).show(ui, |ui| {
        let (area, _) = ui.allocate_exact_size(sizes.size, Sense::hover());
        let painted = Painted { known, sizes: &sizes, area, centre, view };
        painted.show(takes_focus, ui, &mut wishes, actions);
    });
    if let Some(system) = wishes.go_to.and_then(|slot| view.snapshot.system_id(slot)) {
        state.go_to(system);
    }
    if let Some(step) = wishes.fold {
        state.fold(step);
    }
}

/// What is drawn, and where.
struct Painted<'a> {
    known: &'a Known,
    sizes: &'a Sizes,
    area: Rect,
    centre: Slot,
    view: &'a View<'a>,
}

impl Painted<'_> {
    fn show(&self, takes_focus: Option<Slot>, ui: &mut Ui, wishes: &mut Wishes, actions: &mut Vec<Action>) {
        let layout = &self.known.layout;
        let drawn: Vec<(Place, Held, Response)> =
            layout.places().map(|(place, held)| (place, held, self.sense(place, held, ui))).collect();
        let lit = drawn.iter().find_map(|(_, held, response)| match held {
            Held::System(slot) if response.hovered() || response.has_focus() => Some(*slot),
            _ => None,
        });
        lines::show(layout, self.sizes, self.area.min.to_vec2(), lit, ui);
        for (_, held, response) in &drawn {
            match held {
                Held::System(slot) => self.system(*slot, response, ui),
                Held::Fold(_, fold) => self.fold(*fold, response, ui),
            }
            if takes_focus.is_some_and(|slot| *held == Held::System(slot)) {
                response.request_focus();
                response.scroll_to_me(None);
            }
            if response.clicked() {
                match held {
                    Held::System(slot) => wishes.go_to = Some(*slot),
                    Held::Fold(step, _) => wishes.fold = Some(*step),
                }
            }
        }
        self.assets(ui, actions);
        headings(layout, self.sizes, self.area, self.view, ui);
        self.keys(&drawn, ui, actions);
    }

    fn sense(&self, place: Place, held: Held, ui: &Ui) -> Response {
        let rect = self.sizes.rect(place).translate(self.area.min.to_vec2());
        let salt = match held {
            Held::System(slot) => (slot, 0),
            Held::Fold(step, _) => (0, step),
        };
        ui.interact(rect, ui.scope_id().with(("place", salt)), Sense::click())
    }

    fn system(&self, slot: Slot, response: &Response, ui: &Ui) {
        let Some(face) = self.known.faces.systems.get(&slot) else { return };
        let is_centre = slot == self.centre;
        response.widget_info(|| WidgetInfo::selected(Role::Button, true, is_centre, &face.said));
        paint(face, is_centre, response, self.view, ui);
        response.clone().on_hover_text(&face.said);
    }

    fn fold(&self, fold: Fold, response: &Response, ui: &Ui) {
        let texts = self.view.texts;
        let (shown, said) = match fold {
            Fold::More(count) => (
                tr!(texts, "map-more", count = texts.number(count)),
                tr!(texts, "map-more-said", count = texts.number(count)),
            ),
            Fold::Fewer(0) => (tr!(texts, "map-fewer"), tr!(texts, "map-fewer")),
            Fold::Fewer(hidden) => {
                (tr!(texts, "map-fewer"), tr!(texts, "map-fewer-said", count = texts.number(hidden)))
            }
        };
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &said));
        let palette = theme::palette(ui);
        let rect = Align2::CENTER_CENTER
            .align_size_within_rect(vec2(response.rect.width(), theme::CONTROL_HEIGHT), response.rect);
        let fill = if response.hovered() { palette.hover } else { palette.fill };
        ui.painter().rect_filled(rect, CornerRadius::same(theme::RADIUS_CONTROL), fill);
        let font = TextStyle::Button.resolve(ui.style());
        ui.painter().text(rect.center(), Align2::CENTER_CENTER, shown, font, palette.text);
        if response.has_focus() {
            theme::focus_ring(ui, rect, theme::RADIUS_CONTROL);
        }
        response.clone().on_hover_text(said);
    }

    /// The assets that the centre carries, small beneath it.
    fn assets(&self, ui: &mut Ui, actions: &mut Vec<Action>) {
        let assets = &self.known.faces.assets;
        if assets.is_empty() {
            return;
        }
        let rect = self.sizes.assets().translate(self.area.min.to_vec2());
        ui.scope_builder(UiBuilder::new().id_salt("assets").max_rect(rect), |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.spacing_mut().interact_size.y = sizes::ASSET;
            ui.set_width(rect.width());
            let texts = self.view.texts;
            ui.label(theme::caption(tr!(texts, "map-carries", count = assets.len())));
            for held in assets.iter().take(ASSETS) {
                asset(held, ui, actions);
            }
            if assets.len() > ASSETS {
                let more = tr!(texts, "map-more", count = texts.number(assets.len() - ASSETS));
                ui.label(theme::caption(more));
            }
        });
    }

    /// Arrows go from place to place, and O opens the record; Enter is a click.
    fn keys(&self, drawn: &[(Place, Held, Response)], ui: &Ui, actions: &mut Vec<Action>) {
        let Some((place, held, response)) =
            drawn.iter().find(|(_, _, node)| ui.memory(|memory| memory.has_focus(node.id)))
        else {
            return;
        };
        let own =
            EventFilter { horizontal_arrows: true, vertical_arrows: true, escape: true, ..EventFilter::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, own));
        if let Held::System(slot) = held
            && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::O))
        {
            actions.extend(self.view.snapshot.system_id(*slot).map(|id| Action::Open(Subject::System(id))));
        }
        let arrows = [
            (Key::ArrowLeft, Way::Left),
            (Key::ArrowRight, Way::Right),
            (Key::ArrowUp, Way::Up),
            (Key::ArrowDown, Way::Down),
        ];
        let way = arrows.into_iter().find(|(key, _)| ui.input_mut(|input| input.consume_key(Modifiers::NONE, *key)));
        let Some((_, way)) = way else { return };
        let to = self.known.layout.beside(*place, way);
        if let Some((_, _, response)) = drawn.iter().find(|(place, _, _)| *place == to) {
            response.request_focus();
            response.scroll_to_me(None);
        }
    }
}

fn paint(face: &Face, is_centre: bool, response: &Response, view: &View<'_>, ui: &Ui) {
    let (palette, rect) = (theme::palette(ui), response.rect);
    let fill = match (is_centre, response.hovered()) {
        (true, _) => palette.tint,
        (false, true) => palette.hover,
        (false, false) => palette.panel,
    };
    let stroke = if is_centre { Stroke::new(2.0, palette.primary) } else { Stroke::new(palette.line, palette.control) };
    ui.painter().rect(rect, CornerRadius::same(theme::RADIUS), fill, stroke, StrokeKind::Inside);
    let inner = rect.shrink2(vec2(7.0, 6.0));
    let ink = if face.is_retired { palette.weak } else { palette.text };
    let mut room = inner.width();
    if face.is_in_circle {
        let font = TextStyle::Body.resolve(ui.style());
        let icon = ui.painter().text(inner.right_top(), Align2::RIGHT_TOP, icons::CIRCLE, font, palette.amber);
        room -= icon.width() + theme::space(1);
    }
    let mut job = LayoutJob::simple_singleline(face.name.to_string(), theme::strong_style().resolve(ui.style()), ink);
    job.wrap = TextWrapping::truncate_at_width(room);
    let galley = ui.painter().layout_job(job);
    ui.painter().galley(inner.left_top(), galley, ink);
    let beneath = inner.left_bottom() - vec2(0.0, theme::BADGE_HEIGHT);
    match &face.without_levels {
        None => badge::paint_row(ui, beneath, &face.derived, view.snapshot.settings()),
        Some(word) => {
            let font = TextStyle::Small.resolve(ui.style());
            ui.painter().text(inner.left_bottom(), Align2::LEFT_BOTTOM, word, font, palette.weak);
        }
    }
    if response.has_focus() {
        theme::focus_ring(ui, rect, theme::RADIUS);
    }
}

fn asset(held: &Carried, ui: &mut Ui, actions: &mut Vec<Action>) {
    let link = RichText::new(&*held.name).text_style(TextStyle::Small).color(theme::palette(ui).primary);
    let button = Button::new(link).frame(false).truncate().min_size(vec2(0.0, sizes::ASSET));
    if ui.add(button).on_hover_text(&held.said).accessible_name(&held.said).clicked() {
        actions.push(Action::Open(Subject::Asset(held.id)));
    }
}

/// What each column is, always in view.
fn headings(layout: &Layout, sizes: &Sizes, area: Rect, view: &View<'_>, ui: &mut Ui) {
    let texts = view.texts;
    let top = ui.clip_rect().top().max(area.top());
    let palette = theme::palette(ui);
    let band = Rect::from_x_y_ranges(ui.clip_rect().x_range(), top..=top + sizes::HEADING - 4.0);
    ui.painter().rect_filled(band, 0.0, palette.ground);
    for (at, column) in layout.columns.iter().enumerate() {
        let words = match column.step {
            -2 => tr!(texts, "map-far-left"),
            -1 => tr!(texts, "map-left"),
            0 => tr!(texts, "map-centre"),
            1 => tr!(texts, "map-right"),
            _ => tr!(texts, "map-far-right"),
        };
        let across = sizes.column(at).translate(area.min.to_vec2()).x_range();
        let rect = Rect::from_x_y_ranges(across, band.y_range());
        let heading =
            eframe::egui::Label::new(RichText::new(words).text_style(theme::caption_strong_style())).truncate();
        ui.scope_builder(UiBuilder::new().id_salt(("heading", at)).max_rect(rect), |ui| ui.add(heading));
    }
}
