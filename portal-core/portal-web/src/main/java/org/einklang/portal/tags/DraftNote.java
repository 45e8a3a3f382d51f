package org.einklang.portal.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.component.UIForm;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.einklang.portal.draft.Draft;
import org.einklang.portal.draft.DraftInsertion;
import org.einklang.portal.draft.FormDrafts;
import org.einklang.portal.draft.FormFields;

/**
 * Stands before a form: offers the draft that the person left there, or, once they want it, puts it into the fields and
 * says so. What no longer has a field is shown as text to copy. Attribute {@code form}: id of the form.
 */
@FacesComponent("org.einklang.DraftNote")
public class DraftNote extends UIComponentBase {

    /** Makes one for a place in a page. */
    public DraftNote() {
        setRendererType(null);
    }

    @Override
    public String getFamily() {
        return "org.einklang";
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        if (!isRendered() || faces.isPostback()) {
            return;
        }
        if (findComponent(String.valueOf(getAttributes().get("form"))) instanceof UIForm form && form.isRendered()) {
            FormDrafts drafts = Beans.get(FormDrafts.class);
            String id = form.getClientId(faces);
            Draft draft = drafts.of(id).orElse(null);
            if (draft != null && drafts.isResumed(id)) {
                resumed(new DraftWriter(faces, drafts), draft, drafts.isBack(id), form, faces);
            } else if (draft != null) {
                new DraftWriter(faces, drafts).offer(draft, drafts.isBack(id));
            }
        }
    }

    private static void resumed(DraftWriter writer, Draft draft, boolean back, UIForm form, FacesContext faces)
            throws IOException {
        FormFields fields = FormFields.of(form, faces);
        Map<String, List<String>> values = new HashMap<>();
        draft.typed().fields().forEach((name, typed) -> values.put(draft.form() + ":" + name, typed));
        DraftInsertion.show(faces, values);
        boolean changed = draft.typed().seen().entrySet().stream()
                .anyMatch(one -> fields.seen().containsKey(one.getKey())
                        && !one.getValue().equals(fields.seen().get(one.getKey())));
        List<String> rest = draft.typed().fields().entrySet().stream()
                .filter(field -> !fields.names().contains(field.getKey()))
                .flatMap(field -> field.getValue().stream())
                .filter(text -> !text.isBlank())
                .toList();
        writer.inserted(draft, back, changed, rest);
    }
}
