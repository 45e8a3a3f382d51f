package org.einklang.portal.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.component.UIForm;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import org.einklang.portal.draft.DraftEndpoint;
import org.einklang.portal.draft.DraftKeeping;
import org.einklang.portal.draft.FormDrafts;
import org.einklang.portal.draft.FormFields;
import org.einklang.portal.draft.FormOwner;
import org.einklang.portal.draft.Typed;

/**
 * The hidden fields of a form by which what was typed finds its writer again: whose form it is, which of its fields may be
 * kept. Attribute {@code keeps}: a draft is kept while people type.
 */
@FacesComponent("org.einklang.DraftFields")
public class DraftFields extends UIComponentBase {

    /** Makes one for a place in a page. */
    public DraftFields() {
        setRendererType(null);
    }

    @Override
    public String getFamily() {
        return "org.einklang";
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        if (!isRendered() || faces.getViewRoot().isTransient()) {
            return;
        }
        FormDrafts drafts = Beans.get(FormDrafts.class);
        String seal = drafts.seal().orElse("");
        if (seal.isEmpty() || !(form() instanceof UIForm form)) {
            return;
        }
        FormFields fields = FormFields.of(form, faces);
        ResponseWriter writer = faces.getResponseWriter();
        DraftWriter.hidden(writer, Typed.FORM, form.getClientId(faces));
        DraftWriter.hidden(writer, Typed.FIELDS, String.join(" ", fields.names()));
        if (!fields.seen().isEmpty()) {
            DraftWriter.hidden(
                    writer, Typed.SEEN, String.join(" ", fields.seen().keySet()));
        }
        DraftWriter.hidden(writer, FormOwner.OWNER, seal);
        if (Boolean.parseBoolean(String.valueOf(getAttributes().get("keeps")))) {
            DraftWriter.hidden(writer, DraftKeeping.KEEPS, "true");
            DraftWriter.hidden(writer, DraftEndpoint.PAGE, drafts.page());
            DraftWriter.hidden(writer, DraftEndpoint.MADE, String.valueOf(drafts.made()));
        }
    }

    private UIComponent form() {
        UIComponent parent = getParent();
        while (!(parent instanceof UIForm) && parent.getParent() != null) {
            parent = parent.getParent();
        }
        return parent;
    }
}
