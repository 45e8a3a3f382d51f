package org.einklang.portal.tags;

import jakarta.el.ELContext;
import jakarta.el.ExpressionFactory;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.util.List;
import java.util.Objects;
import org.einklang.api.people.PersonId;
import org.einklang.portal.directory.DirectoryFields;
import org.primefaces.component.autocomplete.AutoComplete;

/**
 * The input inside {@code <e:person>}: finds people of the cooperation while one types. Without script the name that was
 * typed is enough, if it is that of one person only.
 */
@FacesComponent("org.einklang.PersonInput")
public class PersonInput extends AutoComplete {

    /** Makes one for a place in a page. */
    public PersonInput() {
        ELContext language = FacesContext.getCurrentInstance().getELContext();
        ExpressionFactory expressions =
                FacesContext.getCurrentInstance().getApplication().getExpressionFactory();
        setCompleteMethod(expressions.createMethodExpression(
                language, "#{directoryFields.find}", List.class, new Class<?>[] {String.class}));
        setValueExpression(
                "itemLabel",
                expressions.createValueExpression(language, "#{directoryFields.label(person)}", String.class));
        setValueExpression("itemValue", expressions.createValueExpression(language, "#{person}", PersonId.class));
        setVar("person");
        setConverter(FacesContext.getCurrentInstance().getApplication().createConverter("einklang.PersonId"));
        setQueryDelay(200);
        setMaxResults(10);
        setInputStyleClass("kern-form-input__input");
    }

    @Override
    public void decode(FacesContext faces) {
        super.decode(faces);
        String sent = Objects.toString(getSubmittedValue(), "");
        String typed = faces.getExternalContext().getRequestParameterMap().get(getInputClientId());
        if (typed != null && !isMeant(sent, typed)) {
            setSubmittedValue(typed.isBlank() ? "" : whoIs(typed));
        }
    }

    /** Whether the person who was sent is still the one whose name stands there; who types on means somebody else. */
    private static boolean isMeant(String sent, String typed) {
        return sent.matches("\\d{1,18}")
                && CDI.current()
                        .select(DirectoryFields.class)
                        .get()
                        .label(new PersonId(Long.parseLong(sent)))
                        .equals(typed.strip());
    }

    private static String whoIs(String typed) {
        return CDI.current()
                .select(DirectoryFields.class)
                .get()
                .only(typed)
                .map(person -> String.valueOf(person.value()))
                .orElse(typed);
    }
}
