package org.einklang.portal.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.einklang.api.people.PersonId;
import org.einklang.portal.directory.DirectoryFields;
import org.einklang.portal.text.Bundles;
import org.einklang.portal.web.AddressedRequest;
import org.jspecify.annotations.Nullable;
import org.primefaces.component.api.InputHolder;

/**
 * The input inside {@code <e:person>}: a box that suggests people of the cooperation while one types, and beside it, unseen,
 * the number of who was chosen. Without script the name that was typed is enough, if it is that of one person only.
 */
@FacesComponent("org.einklang.PersonInput")
public class PersonInput extends UIInput implements InputHolder {

    private static final String NUMBER = "\\d{1,18}";

    /** Makes one for a place in a page. */
    public PersonInput() {
        setRendererType(null);
        setConverter(FacesContext.getCurrentInstance().getApplication().createConverter("einklang.PersonId"));
    }

    @Override
    public String getInputClientId() {
        return getClientId(getFacesContext()) + "_input";
    }

    @Override
    public String getValidatableInputClientId() {
        return getInputClientId();
    }

    @Override
    public @Nullable String getLabelledBy() {
        return null;
    }

    @Override
    public void setLabelledBy(String labelledBy) {
        // the label around it names the box
    }

    @Override
    public void decode(FacesContext faces) {
        super.decode(faces);
        Map<String, String> sent = faces.getExternalContext().getRequestParameterMap();
        String typed = sent.get(getInputClientId());
        String chosen = Objects.requireNonNullElse(sent.get(chosenClientId()), "");
        if (typed != null) {
            setSubmittedValue(isMeant(chosen, typed) ? chosen : whoIs(typed));
        }
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        if (isRendered()) {
            ResponseWriter writer = faces.getResponseWriter();
            writer.startElement("div", null);
            writer.writeAttribute("id", getClientId(faces), null);
            writer.writeAttribute("class", "ek-suggest", null);
            String chosen = chosen();
            box(writer, chosen.isEmpty() ? Objects.toString(getSubmittedValue(), "") : label(chosen));
            writer.startElement("input", null);
            writer.writeAttribute("type", "hidden", null);
            writer.writeAttribute("id", chosenClientId(), null);
            writer.writeAttribute("name", chosenClientId(), null);
            writer.writeAttribute("value", chosen, null);
            writer.endElement("input");
            writer.endElement("div");
        }
        super.encodeEnd(faces);
    }

    private void box(ResponseWriter writer, String text) throws IOException {
        boolean faulty = getPassThroughAttributes().containsKey("aria-invalid");
        writer.startElement("input", this); // with what the box around it says in attributes
        writer.writeAttribute("type", "text", null);
        writer.writeAttribute("id", getInputClientId(), null);
        writer.writeAttribute("name", getInputClientId(), null);
        writer.writeAttribute("value", text, null);
        writer.writeAttribute(
                "class", "kern-form-input__input" + (faulty ? " kern-form-input__input--error" : ""), null);
        writer.writeAttribute("autocomplete", "off", null);
        if (isRequired()) {
            writer.writeAttribute("aria-required", "true", null);
        }
        AddressedRequest address = Beans.get(AddressedRequest.class);
        writer.writeAttribute(
                "data-ek-suggest",
                address.isInCooperation() ? address.cooperation().key() : "",
                null);
        writer.writeAttribute("data-ek-suggest-from", "/suggestions/people", null);
        writer.writeAttribute("data-ek-suggest-into", chosenClientId(), null);
        writer.writeAttribute("data-ek-suggest-label", words("suggestions"), null);
        writer.writeAttribute("data-ek-suggest-one", words("suggestions_one"), null);
        writer.writeAttribute("data-ek-suggest-many", words("suggestions_many"), null);
        writer.endElement("input");
    }

    private String words(String key) {
        return Bundles.text(getFacesContext().getViewRoot().getLocale(), "core.search." + key);
    }

    private String chosenClientId() {
        return getClientId(getFacesContext()) + "_chosen";
    }

    /** Number of the person who stands in the field, or empty. */
    private String chosen() {
        if (getSubmittedValue() instanceof String sent) {
            return sent.matches(NUMBER) ? sent : "";
        }
        return getValue() instanceof PersonId person ? String.valueOf(person.value()) : "";
    }

    /** Whether the person who was chosen is still the one whose name stands there; who types on means somebody else. */
    private static boolean isMeant(String chosen, String typed) {
        return chosen.matches(NUMBER) && label(chosen).equals(typed.strip());
    }

    private static String label(String chosen) {
        return fields().label(new PersonId(Long.parseLong(chosen)));
    }

    private static String whoIs(String typed) {
        return typed.isBlank()
                ? ""
                : fields().only(typed)
                        .map(person -> String.valueOf(person.value()))
                        .orElse(typed);
    }

    private static DirectoryFields fields() {
        return Beans.get(DirectoryFields.class);
    }
}
