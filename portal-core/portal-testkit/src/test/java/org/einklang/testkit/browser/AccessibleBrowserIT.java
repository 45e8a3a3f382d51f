package org.einklang.testkit.browser;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.microsoft.playwright.Page;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What the other browser tests rely on: barriers are found. */
class AccessibleBrowserIT extends BrowserTest {

    @Test
    void a_picture_without_words_is_found() {
        Page page = page("<img src='data:image/gif;base64,R0lGODlhAQABAAAAACw='>");

        assertFound("image-alt", () -> Accessible.check(page));
    }

    @Test
    void pale_words_are_found_also_where_only_the_dark_look_is_pale() {
        Page pale = page("<p style='color: #bbb; background: #fff'>Blass</p>");
        Page dark = page("<style>@media (prefers-color-scheme: dark) { p { color: #333; background: #000 } }</style>"
                + "<p>Nur bei Tag zu lesen</p>");

        assertFound("color-contrast", () -> Accessible.check(pale));
        assertThatCode(() -> Accessible.check(dark)).doesNotThrowAnyException();
        assertFound("color-contrast", () -> Accessible.inEveryLook(dark));
    }

    @Test
    void a_barrier_that_comes_later_is_found_on_the_same_page() {
        Page page = page("<p>Alles gut</p>");
        Accessible.check(page);
        page.evaluate("document.querySelector('main').innerHTML += '<input>'");

        assertFound("label", () -> Accessible.check(page));
    }

    @Test
    void what_is_too_wide_for_a_narrow_window_and_too_small_to_hit_is_found() {
        Page wide = page("<p style='width: 400px'>Breit</p>");
        Page small = page("<p><button style='width: 12px; height: 12px; padding: 0' aria-label='Weg'></button></p>");

        assertFound("width of", () -> Accessible.check(wide));
        assertFound("below 24 pixels", () -> Accessible.targets(small));
    }

    private Page page(String content) {
        Page page = anonymous();
        page.setContent("<!DOCTYPE html><html lang=de><head><title>Seite</title>"
                + "<meta name=viewport content='width=device-width'></head><body><main><h1>Seite</h1>" + content
                + "</main></body></html>");
        return page;
    }

    private static void assertFound(String words, ThrowingCallable look) {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(look).withMessageContaining(words);
    }
}
