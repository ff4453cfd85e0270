package onboarding.mail;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import onboarding.office.OfficeProfile;
import onboarding.office.OfficeProfiles;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** The pages on which staff see every mail and what became of it. */
@Controller
@RequestMapping("/mail")
class OutboxController {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxController.class);
    private static final int PAGE_SIZE = 50;

    private final MailStore store;
    private final Outbox outbox;
    private final MailRenderer renderer;
    private final MailServer server;
    private final OfficeProfiles office;
    private final boolean demo;

    OutboxController(
            MailStore store,
            Outbox outbox,
            MailRenderer renderer,
            MailServer server,
            OfficeProfiles office,
            @Value("${onboarding.demo:false}") boolean demo) {
        this.store = store;
        this.outbox = outbox;
        this.renderer = renderer;
        this.server = server;
        this.office = office;
        this.demo = demo;
    }

    @GetMapping
    String list(
            @RequestParam(name = "state") Optional<MailState> state,
            @RequestParam(name = "case", defaultValue = "") String caseReference,
            @RequestParam(name = "page", defaultValue = "1") int page,
            Model model) {
        int shown = Math.max(page, 1);
        String wantedCase = caseReference.strip();
        List<StoredMail> mails = store.list(
                state.orElse(null), wantedCase.isEmpty() ? null : wantedCase, (shown - 1) * PAGE_SIZE, PAGE_SIZE + 1);
        model.addAttribute("mails", rows(mails.stream().limit(PAGE_SIZE).toList()));
        model.addAttribute("states", MailState.values());
        model.addAttribute("state", state.orElse(null));
        model.addAttribute("caseReference", wantedCase);
        model.addAttribute("page", shown);
        model.addAttribute("more", mails.size() > PAGE_SIZE);
        model.addAttribute("serverConfigured", server.isConfigured());
        model.addAttribute("demo", demo);
        return "mail/outbox/list";
    }

    @GetMapping("/{id}")
    String show(@PathVariable("id") long id, Model model) {
        OfficeProfile profile = office.current();
        if (demo && preview(existing(id), profile).isPresent()) {
            outbox.countAsSent(id);
        }
        StoredMail mail = existing(id);
        model.addAttribute("mail", row(mail, profile));
        model.addAttribute("replyTo", mail.replyTo());
        model.addAttribute("sender", new Recipient(profile.name(), profile.senderAddress()));
        model.addAttribute("attempts", mail.attempts());
        model.addAttribute("problem", mail.problem());
        model.addAttribute("reply", mail.reply());
        model.addAttribute(
                "nextAttempt", mail.state() == MailState.QUEUED ? inOffice(mail.nextAttemptAt(), profile) : null);
        model.addAttribute("sentAt", inOffice(mail.sentAt(), profile));
        Optional<RenderedMail> preview = preview(mail, profile);
        model.addAttribute("preview", preview.orElse(null));
        model.addAttribute("link", preview.isPresent() && mayFollowLink(mail) ? renderer.url(mail) : null);
        model.addAttribute("masked", mail.linkId() != null && !mayFollowLink(mail));
        model.addAttribute("shown", mail.state() == MailState.SENT && mail.neverLeft());
        return "mail/outbox/mail";
    }

    /** The HTML part alone, for the frame in the page: nothing in it runs, loads or sends. */
    @GetMapping(path = "/{id}/html", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    @ResponseBody
    String html(@PathVariable("id") long id, HttpServletResponse response) {
        StoredMail mail = existing(id);
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none';"
                        + " frame-ancestors 'self'; sandbox"
                        + (mayFollowLink(mail) ? " allow-popups allow-popups-to-escape-sandbox" : ""));
        response.setHeader("Cache-Control", "no-store");
        return preview(mail, office.current())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
                .html();
    }

    @PostMapping("/{id}/send-again")
    String sendAgain(@PathVariable("id") long id, Principal person) {
        outbox.sendAgain(existing(id).key(), person.getName());
        return "redirect:/mail/" + id;
    }

    @PostMapping("/{id}/bounced")
    String reportBounce(@PathVariable("id") long id, Principal person) {
        outbox.reportBounce(existing(id).key(), person.getName());
        return "redirect:/mail/" + id;
    }

    /** In the demo profile nobody else can open a mail that never left; anywhere else the link is the recipient's alone. */
    private boolean mayFollowLink(StoredMail mail) {
        return demo && mail.neverLeft() && (mail.state() == MailState.HELD || mail.state() == MailState.SENT);
    }

    /** Nothing when the mail cannot be written, as after its template was removed: it must be seen all the same. */
    private Optional<RenderedMail> preview(StoredMail mail, OfficeProfile profile) {
        try {
            return Optional.of(
                    mayFollowLink(mail) ? renderer.render(mail, profile) : renderer.renderMasked(mail, profile));
        } catch (RuntimeException e) {
            LOG.warn("Mail {} cannot be written from its template {}", mail.id(), mail.template(), e);
            return Optional.empty();
        }
    }

    /** Asks for the office only where there are mails: before it is set up, there are none. */
    private List<Row> rows(List<StoredMail> mails) {
        if (mails.isEmpty()) {
            return List.of();
        }
        OfficeProfile profile = office.current();
        return mails.stream().map(mail -> row(mail, profile)).toList();
    }

    private Row row(StoredMail mail, OfficeProfile profile) {
        String subject;
        try {
            subject = renderer.subject(mail, profile);
        } catch (RuntimeException e) {
            subject = mail.template();
        }
        return new Row(
                mail.id(),
                mail.state(),
                mail.to(),
                subject,
                mail.language(),
                mail.caseReference(),
                mail.queuedAt().atZone(profile.zone()));
    }

    private static @Nullable ZonedDateTime inOffice(@Nullable Instant time, OfficeProfile profile) {
        return time == null ? null : time.atZone(profile.zone());
    }

    private StoredMail existing(long id) {
        return store.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** A mail in the list. */
    record Row(
            long id,
            MailState state,
            Recipient to,
            String subject,
            String language,
            String caseReference,
            ZonedDateTime queuedAt) {

        /** How the state is coloured. */
        public String badge() {
            return switch (state) {
                case QUEUED, SENDING -> "info";
                case HELD -> "warning";
                case SENT -> "success";
                case FAILED, BOUNCED -> "error";
                case WITHDRAWN -> "";
            };
        }
    }
}
