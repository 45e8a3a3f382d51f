package org.einklang.portal.tags;

import jakarta.el.ValueExpression;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.html.HtmlInputText;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;
import org.einklang.portal.text.Bundles;
import org.jspecify.annotations.Nullable;

/** A text has to fit into its field, whatever sent it: browsers keep to {@code maxlength}, programs and old pages do not. */
@FacesValidator("einklang.FittingText")
public class FittingText implements Validator<Object> {

    private static final String MOST = "maxlength";

    @Override
    public void validate(FacesContext faces, UIComponent input, @Nullable Object typed) {
        int length = typed == null ? 0 : typed.toString().length();
        int most = most(faces, input);
        if (length > most) {
            String words = Bundles.text(faces.getViewRoot().getLocale(), "core.field.too_long", most, length);
            throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, words, null));
        }
    }

    /** What the page says to the browser, too; text areas know no such attribute of their own. */
    private static int most(FacesContext faces, UIComponent input) {
        Object most = input instanceof HtmlInputText line
                ? line.getMaxlength()
                : input.getPassThroughAttributes().get(MOST);
        if (most instanceof ValueExpression said) {
            most = said.getValue(faces.getELContext());
        }
        int number = most == null ? 0 : Integer.parseInt(most.toString());
        return number > 0 ? number : Integer.MAX_VALUE;
    }
}
