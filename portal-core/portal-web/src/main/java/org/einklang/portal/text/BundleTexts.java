package org.einklang.portal.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import java.util.Locale;
import org.einklang.api.text.Texts;

/** Texts from the bundles; the language of the person who looks is that of the page or of the program. */
@ApplicationScoped
public class BundleTexts implements Texts {

    @Override
    public String get(Locale locale, String key, Object... arguments) {
        return Bundles.text(locale, key, arguments);
    }

    @Override
    public String get(String key, Object... arguments) {
        return get(locale(), key, arguments);
    }

    @Override
    public Locale locale() {
        Locale spoken = SpokenLanguage.now();
        if (spoken != null) {
            return spoken;
        }
        FacesContext page = FacesContext.getCurrentInstance();
        return page == null || page.getViewRoot() == null
                ? Bundles.LANGUAGES.get(0)
                : page.getViewRoot().getLocale();
    }
}
