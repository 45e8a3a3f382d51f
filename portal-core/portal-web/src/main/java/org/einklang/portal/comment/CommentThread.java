package org.einklang.portal.comment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationCard;
import org.einklang.api.table.Pager;
import org.einklang.api.web.Navigation;
import org.einklang.portal.draft.Draft;
import org.einklang.portal.draft.FormDrafts;
import org.einklang.portal.draft.Typed;
import org.einklang.portal.web.AddressedRequest;

/** What {@code <e:comments>} shows and does, on the page of whichever thing is spoken of. */
@Named
@RequestScoped
public class CommentThread {

    @Inject
    private CommentReading reading;

    @Inject
    private CommentWords words;

    @Inject
    private Commenting commenting;

    @Inject
    private AddressedRequest address;

    @Inject
    private HttpServletRequest request;

    @Inject
    private FormDrafts drafts;

    @Inject
    private Navigation navigation;

    private final Map<ItemRef, CommentsView> known = new HashMap<>();
    private String text = "";
    private int seen;

    /** The comments on this thing, read once. @throws org.einklang.api.NotVisible if the person who looks does not see it */
    public CommentsView of(ItemRef item) {
        CommentsView view = known.get(item);
        if (view == null) {
            view = read(item);
            known.put(item, view);
        }
        return view;
    }

    private CommentsView read(ItemRef item) {
        CooperationCard here = address.cooperation();
        CommentTarget target = target();
        long comment = target.id() > 0 ? target.id() : number("comment");
        CommentReading.Slice slice = reading.of(here.id(), item, (int) Math.min(100_000, number("comments")), comment);
        boolean writer = commenting.mayComment(here.id());
        CommentsView view = new CommentsView(
                words.lines(here, slice.comments()),
                new Pager(slice.page(), CommentReading.PAGE, slice.total(), page -> "?comments=" + page + "#comments"),
                target,
                writer,
                MentionEndpoint.address(here.key(), item));
        if (target.mode() == CommentTarget.Mode.EDIT && view.isOpen()) {
            slice.comments().stream()
                    .filter(one -> one.id() == target.id())
                    .findFirst()
                    .ifPresent(this::begin);
        }
        return view;
    }

    private void begin(Comment changed) {
        text = words.typed(changed);
        seen = changed.version();
    }

    /** What is asked for: by the form that has come, by the address, or by a draft that waits for its form. */
    private CommentTarget target() {
        Optional<CommentTarget> sent = "POST".equals(request.getMethod())
                ? CommentTarget.of(String.valueOf(request.getParameter(Typed.FORM)))
                : Optional.empty();
        return sent.or(() -> CommentTarget.asked(address.query("answer"), address.query("edit")))
                .or(this::drafted)
                .orElse(CommentTarget.NEW);
    }

    private Optional<CommentTarget> drafted() {
        return drafts.withoutForm().stream()
                .map(Draft::form)
                .flatMap(form -> CommentTarget.of(form).stream())
                .filter(target -> target.id() > 0)
                .findFirst();
    }

    private long number(String parameter) {
        String typed = address.query(parameter);
        return typed.matches("\\d{1,18}") ? Long.parseLong(typed) : 0;
    }

    /** Says what was typed: as a new comment, an answer or a change. */
    public void send(ItemRef item) {
        CommentTarget target = of(item).target();
        CooperationCard here = address.cooperation();
        Commenting.Said said = switch (target.mode()) {
            case NEW -> commenting.say(here.id(), item, text);
            case ANSWER -> commenting.answer(here.id(), item, target.id(), text);
            case EDIT -> commenting.change(here.id(), item, target.id(), text, seen);
        };
        List<String> unknown = said.unknown();
        if (unknown.isEmpty()) {
            show(said.id(), target.mode() == CommentTarget.Mode.EDIT ? "comments.changed_done" : "comments.made");
        } else {
            show(said.id(), "comments.made_unknown", unknown.get(0));
        }
    }

    /** Deletes a comment; for a while that can be taken back. */
    public void delete(ItemRef item, long id) {
        commenting.delete(address.cooperation().id(), item, id);
        show(id, "comments.deleted_done", Comment.UNDO.toMinutes());
    }

    /** Takes the deleting back. */
    public void restore(ItemRef item, long id) {
        commenting.restore(address.cooperation().id(), item, id);
        show(id, "comments.restored_done");
    }

    private void show(long id, String doneKey, Object... arguments) {
        navigation.to(address.getPath() + "?comment=" + id + "#comment-" + id, doneKey, arguments);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    /** The version of the comment that is changed. */
    public int getSeen() {
        return seen;
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }
}
