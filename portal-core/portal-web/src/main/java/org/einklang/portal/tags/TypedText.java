package org.einklang.portal.tags;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.html.HtmlInputText;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text as people mean it: lines end with one character (browsers send two, slides bring others, and each would count as a
 * change), and what nobody sees and no database keeps is left out. A field of one line has no line ends.
 */
@FacesConverter("einklang.TypedText")
public class TypedText implements Converter<String> {

    private static final Pattern LINE_END = Pattern.compile("\\R");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}&&[^\\t\\n]]");

    @Override
    public @Nullable String getAsObject(FacesContext faces, UIComponent component, @Nullable String typed) {
        if (typed == null) {
            return null;
        }
        String seen = seen(typed);
        return component instanceof HtmlInputText ? seen.replace('\n', ' ') : seen;
    }

    /** The same text without what nobody sees; for what comes past the tags. */
    public static String seen(String typed) {
        return UNSEEN.matcher(LINE_END.matcher(typed).replaceAll("\n")).replaceAll("");
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, @Nullable String text) {
        return text == null ? "" : text;
    }
}
