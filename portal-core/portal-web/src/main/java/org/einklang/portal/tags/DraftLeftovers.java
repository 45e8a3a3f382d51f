package org.einklang.portal.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.einklang.portal.draft.Draft;
import org.einklang.portal.draft.FormDrafts;

/** At the end of a page: drafts of forms that the page no longer has, as text to copy. */
@FacesComponent("org.einklang.DraftLeftovers")
public class DraftLeftovers extends UIComponentBase {

    /** Makes one for a place in a page. */
    public DraftLeftovers() {
        setRendererType(null);
    }

    @Override
    public String getFamily() {
        return "org.einklang";
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        if (!isRendered() || faces.isPostback() || faces.getViewRoot().isTransient()) {
            return;
        }
        FormDrafts drafts = Beans.get(FormDrafts.class);
        for (Draft draft : drafts.withoutForm()) {
            new DraftWriter(faces, drafts).leftOver(draft);
        }
    }
}
