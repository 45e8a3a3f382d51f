package org.einklang.testkit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FormTest {

    private static final String PAGE = """
            <form id="search" action="/search"><input type="text" name="q" /></form>
            <form id="login" method="post" action="/login?to=%2Fc&amp;x=1">
              <input type="hidden" name="login" value="login" />
              <input id="login:password" type="password" name="login:password" />
              <input type="hidden" name="jakarta.faces.ViewState" id="v" value="12:-34" autocomplete="off" />
            </form>
            """;

    @Test
    void hidden_fields_of_the_right_form_are_sent_back() {
        Form form = Form.with("login:password", PAGE);

        assertThat(form.action()).isEqualTo("/login?to=%2Fc&x=1");
        assertThat(form.fields()).containsEntry("login", "login").containsEntry("jakarta.faces.ViewState", "12:-34");
    }

    @Test
    void a_page_without_the_form_is_reported() {
        assertThatThrownBy(() -> Form.with("login:token", PAGE)).isInstanceOf(AssertionError.class);
    }
}
