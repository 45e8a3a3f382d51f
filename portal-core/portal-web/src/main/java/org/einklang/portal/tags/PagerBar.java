package org.einklang.portal.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.einklang.api.table.Pager;
import org.jspecify.annotations.Nullable;

/**
 * {@code <e:pager>}: the ways to other pages; nothing if there is only one. Attributes: {@code value}, a {@link Pager};
 * {@code label}, what is turned over.
 */
@FacesComponent("org.einklang.PagerBar")
public class PagerBar extends UIComponentBase {

    /** Makes one for a place in a page. */
    public PagerBar() {
        setRendererType(null);
    }

    @Override
    public String getFamily() {
        return "org.einklang";
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        if (isRendered() && getAttributes().get("value") instanceof Pager pager && pager.pages() > 1) {
            write(new Markup(faces), pager, String.valueOf(getAttributes().getOrDefault("label", "")));
        }
    }

    private static void write(Markup markup, Pager pager, String label) throws IOException {
        markup.open("nav", "class", "ek-pager", "aria-label", markup.word("core.pager.pages", label));
        markup.open("p")
                .text(markup.word(
                        pager.more() ? "core.pager.rows_more" : "core.pager.rows",
                        pager.first(),
                        pager.last(),
                        pager.total()))
                .close("p");
        markup.open("ul");
        if (pager.page() > 1) {
            step(markup, pager.address().apply(pager.page() - 1), "prev", "core.pager.back");
        }
        int before = 0;
        for (int page : shown(pager)) {
            if (page > before + 1) {
                markup.open("li", "aria-hidden", "true").text("…").close("li");
            }
            before = page;
            link(markup, pager.address().apply(page), page, page == pager.page() ? "page" : null);
        }
        if (pager.more()) {
            markup.open("li", "aria-hidden", "true").text("…").close("li");
        }
        if (pager.page() < pager.pages()) {
            step(markup, pager.address().apply(pager.page() + 1), "next", "core.pager.on");
        }
        markup.close("ul", "nav");
    }

    /** The first page, the last, and those around this one. */
    static List<Integer> shown(Pager pager) {
        return IntStream.rangeClosed(1, pager.pages())
                .filter(page -> page == 1 || page == pager.pages() || Math.abs(page - pager.page()) <= 1)
                .boxed()
                .toList();
    }

    private static void link(Markup markup, String address, int page, @Nullable String current) throws IOException {
        markup.open("li")
                .open("a", "href", address, "aria-current", current)
                .open("span")
                .unseen(markup.word("core.pager.page") + " ")
                .text(String.valueOf(page))
                .close("span", "a", "li");
    }

    private static void step(Markup markup, String address, String relation, String key) throws IOException {
        markup.open("li")
                .open("a", "href", address, "rel", relation)
                .text(markup.word(key))
                .close("a", "li");
    }
}
