package org.einklang.portal.tags;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import org.einklang.portal.text.Bundles;
import org.jspecify.annotations.Nullable;

/** Money as people type it, "1.234,56" in German and "1,234.56" in English, to cents and back. */
@FacesConverter("einklang.Cents")
public class CentsConverter implements Converter<Long> {

    @Override
    public @Nullable Long getAsObject(FacesContext faces, UIComponent component, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        Locale locale = faces.getViewRoot().getLocale();
        try {
            return Cents.parse(typed, locale);
        } catch (NumberFormatException e) {
            throw new ConverterException(
                    new FacesMessage(
                            FacesMessage.SEVERITY_ERROR,
                            Bundles.text(
                                    locale,
                                    "core.money.form",
                                    Objects.toString(component.getAttributes().get("label"), "")),
                            null),
                    e);
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, @Nullable Long cents) {
        return cents == null
                ? ""
                : Cents.format(BigDecimal.valueOf(cents, 2), faces.getViewRoot().getLocale());
    }
}
