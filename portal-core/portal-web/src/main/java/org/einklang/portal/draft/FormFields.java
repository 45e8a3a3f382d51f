package org.einklang.portal.draft;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.html.HtmlInputHidden;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.primefaces.component.api.InputHolder;

/**
 * The fields of a form as this page shows it to this person: those that a draft may keep, and the hidden ones that carry
 * versions. Passwords, files and what cannot be changed are not among them.
 *
 * @param labels labels of the fields by their names, in the order of the page
 * @param seen current values of the hidden fields by their names
 */
public record FormFields(Map<String, String> labels, Map<String, String> seen) {

    private static final List<String> NEVER_KEPT = List.of("secret", "password", "file");

    /** Looks through the form, rows of lists included. */
    public static FormFields of(UIForm form, FacesContext faces) {
        String prefix = form.getClientId(faces) + ":";
        Map<String, String> labels = new LinkedHashMap<>();
        Map<String, String> seen = new LinkedHashMap<>();
        if (!any(form, field -> true)) {
            return new FormFields(labels, seen); // most forms of lists have buttons only, and many rows
        }
        VisitContext visit = VisitContext.createVisitContext(faces, null, EnumSet.of(VisitHint.SKIP_UNRENDERED));
        form.visitTree(visit, (context, target) -> {
            if (target instanceof UIInput input) {
                String name = nameOf(input, faces);
                if (name.startsWith(prefix) && input instanceof HtmlInputHidden) {
                    seen.put(name.substring(prefix.length()), String.valueOf(input.getValue()));
                } else if (name.startsWith(prefix) && mayBeKept(input)) {
                    labels.put(name.substring(prefix.length()), label(input));
                }
            }
            return VisitResult.ACCEPT;
        });
        return new FormFields(labels, seen);
    }

    /** Whether there is any such field, in rows or not. Looks at the page, not at its rows: that costs nothing. */
    public static boolean any(UIComponent part, Predicate<UIInput> which) {
        boolean found = part instanceof UIInput input && which.test(input);
        Iterator<UIComponent> inside = part.getFacetsAndChildren();
        while (!found && inside.hasNext()) {
            found = any(inside.next(), which);
        }
        return found;
    }

    /** The name under which the browser sends the field. */
    static String nameOf(UIInput input, FacesContext faces) {
        return input instanceof InputHolder holder ? holder.getInputClientId() : input.getClientId(faces);
    }

    /** Names of the fields, for the page. */
    public Set<String> names() {
        return labels.keySet();
    }

    private static boolean mayBeKept(UIInput input) {
        String kind = String.valueOf(input.getRendererType()).toLowerCase(Locale.ROOT);
        Map<String, Object> more = input.getPassThroughAttributes(false);
        boolean typedAsPassword = more != null && "password".equals(String.valueOf(more.get("type")));
        return !typedAsPassword
                && NEVER_KEPT.stream().noneMatch(kind::contains)
                && !isSet(input, "disabled")
                && !isSet(input, "readonly");
    }

    private static boolean isSet(UIComponent input, String attribute) {
        return Boolean.parseBoolean(String.valueOf(input.getAttributes().get(attribute)));
    }

    private static String label(UIInput input) {
        Object label = input.getAttributes().get("label");
        return label == null ? "" : label.toString();
    }
}
