package org.einklang.portal.directory;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonId;
import org.einklang.portal.text.Bundles;
import org.jspecify.annotations.Nullable;

/**
 * The ids of the directory as fields send them. Whether the one who sends an id may use it is for the use case to say.
 *
 * @param <T> which id
 */
abstract class IdConverter<T> implements Converter<T> {

    private final LongFunction<T> id;
    private final ToLongFunction<T> value;

    private IdConverter(LongFunction<T> id, ToLongFunction<T> value) {
        this.id = id;
        this.value = value;
    }

    /** For {@code <e:person>}. */
    @FacesConverter("einklang.PersonId")
    public static class OfPerson extends IdConverter<PersonId> {
        /** Made by Faces. */
        public OfPerson() {
            super(PersonId::new, PersonId::value);
        }
    }

    /** For {@code <e:body>}. */
    @FacesConverter("einklang.BodyId")
    public static class OfBody extends IdConverter<BodyId> {
        /** Made by Faces. */
        public OfBody() {
            super(BodyId::new, BodyId::value);
        }
    }

    /** For {@code <e:partner>}. */
    @FacesConverter("einklang.PartnerId")
    public static class OfPartner extends IdConverter<PartnerId> {
        /** Made by Faces. */
        public OfPartner() {
            super(PartnerId::new, PartnerId::value);
        }
    }

    @Override
    public @Nullable T getAsObject(FacesContext faces, UIComponent component, @Nullable String sent) {
        if (sent == null || sent.isEmpty()) {
            return null;
        }
        try {
            return id.apply(Long.parseLong(sent));
        } catch (NumberFormatException e) {
            String text = Bundles.text(faces.getViewRoot().getLocale(), "core.field.nobody", sent);
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null), e);
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, @Nullable T chosen) {
        return chosen == null ? "" : String.valueOf(value.applyAsLong(chosen));
    }
}
