package org.einklang.portal.publicarea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.einklang.api.publication.PublicationSource;
import org.einklang.portal.look.WornFiles;
import org.einklang.portal.operator.CurrentNotices;
import org.einklang.portal.operator.OperatorNotice;
import org.einklang.portal.publication.Publications;

/**
 * The frame around every page of the public area: head with the menu, foot with what the law asks for. It is the same for
 * everybody, has no script, and asks the database for nothing; what the menu offers does not depend on whether there is
 * anything behind it.
 */
@ApplicationScoped
public class PublicShell {

    private static final String ICON = "/jakarta.faces.resource/icon.svg.xhtml?ln=einklang";

    @Inject
    private WornFiles files;

    @Inject
    private Publications publications;

    @Inject
    private CurrentNotices notices;

    /** A page with a heading of its own. @param path its address below the area, for menu and change of language */
    public PublicAnswer page(PublicPlace place, String path, String title, Html lead, Html content) {
        return headed(place, path, "", title, Html.raw(""), lead, content);
    }

    /** The page of a thing whose name people have written, in German whatever the language of the page. */
    public PublicAnswer thing(PublicPlace place, String path, String name, Html lead, Html content) {
        return headed(place, path, "", name, place.foreign(), lead, content);
    }

    /** A page with a form in which something is wrong: its title says so first, for those who hear it. */
    PublicAnswer faulty(PublicPlace place, String path, String fault, String title, Html lead, Html content) {
        return headed(place, path, fault + " – ", title, Html.raw(""), lead, content);
    }

    private PublicAnswer headed(
            PublicPlace place, String path, String fault, String title, Html language, Html lead, Html content) {
        Html main = new Html()
                .line("<main class=\"ek-public ek-page ek-pubpage\" id=\"content\" tabindex=\"-1\">")
                .line("<div class=\"ek-pagehead\"><div><h1{}>{}</h1>{}</div></div>", language, title, lead)
                .line("{}</main>", content);
        return whole(place, path, fault + title + " – " + place.cooperation().name(), main);
    }

    /** A page whose content brings its own heading and its own main part. */
    PublicAnswer whole(PublicPlace place, String path, String title, Html main) {
        Html page = new Html()
                .line("<!DOCTYPE html>")
                .line("<html lang=\"{}\"><head><meta charset=\"utf-8\"><title>{}</title>", place.locale(), title)
                .line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        links(place, path, page);
        page.line(
                "</head><body><a class=\"kern-link ek-skip\" href=\"#content\">{}</a>", place.word("core.shell.skip"));
        head(place, path, page);
        notices(place, page);
        page.line("{}", main);
        foot(place, page);
        return PublicAnswer.page(page.line("</body></html>"));
    }

    private void links(PublicPlace place, String path, Html page) {
        place.logo()
                .ifPresentOrElse(
                        logo -> page.line("<link rel=\"icon\" type=\"image/png\" href=\"{}\">", logoAddress(place)),
                        () -> page.line("<link rel=\"icon\" type=\"image/svg+xml\" href=\"{}\">", ICON));
        files.fonts()
                .forEach(font -> page.line(
                        "<link rel=\"preload\" as=\"font\" type=\"font/woff2\" crossorigin=\"anonymous\" href=\"{}\">",
                        font));
        files.styles(place.look()).forEach(style -> page.line("<link rel=\"stylesheet\" href=\"{}\">", style));
        page.line("<link rel=\"alternate\" hreflang=\"de\" href=\"{}\">", place.in(Locale.GERMAN, path))
                .line("<link rel=\"alternate\" hreflang=\"en\" href=\"{}\">", place.in(Locale.ENGLISH, path))
                .line(
                        "<link rel=\"alternate\" type=\"application/atom+xml\" title=\"{}\" href=\"{}\">",
                        place.cooperation().name(),
                        place.to("feed.atom"));
    }

    private void head(PublicPlace place, String path, Html page) {
        page.line("<header><div class=\"ek-public ek-pubhead\"><a class=\"ek-logo\" href=\"{}\">", place.to(""));
        place.logo()
                .ifPresentOrElse(
                        logo -> page.line("<img class=\"ek-cooplogo\" src=\"{}\" alt=\"\">", logoAddress(place)),
                        () -> page.line(
                                "<svg viewBox=\"0 0 32 32\" aria-hidden=\"true\"><use href=\"{}#logo\"/></svg>",
                                files.logo(place.look())));
        page.line("<span>{}</span></a>", place.cooperation().name())
                .line(
                        "<a class=\"kern-btn kern-btn--tertiary ek-only-s\" href=\"#menu\">{}<span class=\"kern-label\">{}"
                                + "</span></a>",
                        icon("menu"),
                        place.word("publicarea.menu"))
                .line("<nav id=\"menu\" aria-label=\"{}\"><ul>", place.word("publicarea.main_menu"));
        item(place, path, "", "publicarea.start", page);
        for (PublicationSource kind : publications.kinds()) {
            item(place, path, kind.path(), kind.titleKey(), page);
        }
        item(place, path, "partners", "publicarea.partners", page);
        item(place, path, "locations", "publicarea.locations", page);
        item(place, path, "contacts", "publicarea.contacts", page);
        item(place, path, "plain-language", "publicarea.plain", page);
        boolean english = PublicPlace.isEnglish(place.locale());
        page.line(
                        "<li><a href=\"{}\" lang=\"{}\" hreflang=\"{}\">{}</a></li>",
                        place.in(english ? Locale.GERMAN : Locale.ENGLISH, path),
                        english ? "de" : "en",
                        english ? "de" : "en",
                        english ? "Deutsch" : "English")
                .line(
                        "<li><a href=\"/c/{}\">{}</a></li></ul></nav></div></header>",
                        place.cooperation().key(),
                        place.word("publicarea.login"));
    }

    private static void item(PublicPlace place, String path, String to, String key, Html page) {
        boolean here = path.equals(to) || !to.isEmpty() && path.startsWith(to + "/");
        page.line(
                "<li><a href=\"{}\"{}>{}</a></li>",
                place.to(to),
                Html.raw(here ? " aria-current=\"page\"" : ""),
                place.word(key));
    }

    /** What those who run the portal tell everybody, here too; most often nothing. */
    private void notices(PublicPlace place, Html page) {
        List<OperatorNotice> told = notices.inPublic();
        if (told.isEmpty()) {
            return;
        }
        page.line("<section class=\"ek-public ek-pubtold ek-stack-s\" aria-label=\"{}\">", place.word("upkeep.shown"));
        for (OperatorNotice notice : told) {
            boolean warns = notice.kind() == OperatorNotice.Kind.WARN;
            page.line(
                    "<div class=\"ek-note ek-note--{}\">{}<div><p{}>{}</p></div></div>",
                    warns ? "warn" : "info",
                    light(warns ? "warn" : "run"),
                    notice.text().english().isEmpty() ? place.foreign() : Html.raw(""),
                    notice.text().in(place.locale()));
        }
        page.line("</section>");
    }

    private void foot(PublicPlace place, Html page) {
        page.line("<footer class=\"ek-pubfoot\"><div class=\"ek-public\"><div>")
                .line("<p class=\"ek-strong\">{}</p>", place.cooperation().name())
                .line("<p class=\"ek-small ek-muted\">{}</p></div>", place.word("publicarea.made_with"))
                .line("<nav aria-label=\"{}\"><ul>", place.word("publicarea.foot.more"));
        link(place, "feed.atom", "publicarea.feed", page);
        link(place, "locations", "publicarea.locations", page);
        link(place, "contacts", "publicarea.contacts", page);
        page.line("</ul></nav><nav aria-label=\"{}\"><ul>", place.word("publicarea.foot.access"));
        link(place, "accessibility", "publicarea.accessibility", page);
        link(place, "feedback", "publicarea.feedback", page);
        link(place, "plain-language", "publicarea.plain", page);
        page.line("</ul></nav><nav aria-label=\"{}\"><ul>", place.word("publicarea.foot.legal"));
        link(place, "imprint", "publicarea.imprint", page);
        link(place, "privacy", "publicarea.privacy", page);
        page.line("</ul></nav></div></footer>");
    }

    private static void link(PublicPlace place, String to, String key, Html page) {
        page.line("<li><a href=\"{}\">{}</a></li>", place.to(to), place.word(key));
    }

    private static String logoAddress(PublicPlace place) {
        return "/p/" + place.cooperation().key() + "/logo.png";
    }

    /** A drawing of the house, which says nothing by itself. */
    public Html icon(String name) {
        return new Html()
                .line("<svg class=\"ek-icon\" aria-hidden=\"true\"><use href=\"{}#i-{}\"/></svg>", files.icons(), name);
    }

    /** A light of the house, which says nothing by itself. */
    Html light(String kind) {
        return new Html()
                .line(
                        "<svg class=\"ek-light ek-is-{}\" viewBox=\"0 0 24 24\" aria-hidden=\"true\"><use"
                                + " href=\"{}#l-{}\"/></svg>",
                        kind,
                        files.icons(),
                        kind);
    }
}
