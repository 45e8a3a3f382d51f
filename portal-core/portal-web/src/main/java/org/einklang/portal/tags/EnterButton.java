package org.einklang.portal.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.html.HtmlInputHidden;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.einklang.portal.draft.FormFields;

/**
 * What the Enter key presses in a field of the form. Browsers press the first button, whatever it does: look at costs, adopt a
 * resolution. If the first one is not what the form is for, this puts its primary button before all others, for that key
 * alone: not seen, not read out, not reached by Tab.
 */
@FacesComponent("org.einklang.EnterButton")
public class EnterButton extends UIComponentBase {

    /** Makes one for a place in a page. */
    public EnterButton() {
        setRendererType(null);
    }

    @Override
    public String getFamily() {
        return "org.einklang";
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        if (!FormFields.any(form(), field -> !(field instanceof HtmlInputHidden))) {
            return; // no Enter key without a field
        }
        List<String> passed = new ArrayList<>();
        Optional<String> primary = primary(faces, passed);
        if (primary.isEmpty() || passed.isEmpty()) {
            return;
        }
        ResponseWriter writer = faces.getResponseWriter();
        writer.startElement("button", this);
        writer.writeAttribute("name", primary.get(), null);
        writer.writeAttribute("type", "submit", null);
        writer.writeAttribute("class", "ek-sr", null);
        writer.writeAttribute("tabindex", "-1", null);
        writer.writeAttribute("aria-hidden", "true", null);
        writer.endElement("button");
    }

    /** The first button for which the form is there. @param passed takes those that stand before it */
    private Optional<String> primary(FacesContext faces, List<String> passed) {
        List<String> found = new ArrayList<>();
        VisitContext visit = VisitContext.createVisitContext(faces, null, EnumSet.of(VisitHint.SKIP_UNRENDERED));
        form().visitTree(visit, (context, target) -> {
            if (target instanceof Button button && button.isPrimary()) {
                found.add(button.getClientId(faces));
                return VisitResult.COMPLETE;
            } else if (target instanceof Button button) {
                passed.add(button.getClientId(faces));
            }
            return VisitResult.ACCEPT;
        });
        return found.stream().findFirst();
    }

    private UIComponent form() {
        UIComponent parent = getParent();
        while (!(parent instanceof UIForm) && parent.getParent() != null) {
            parent = parent.getParent();
        }
        return parent;
    }
}
