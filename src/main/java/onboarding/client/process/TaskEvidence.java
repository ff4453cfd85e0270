package onboarding.client.process;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import onboarding.client.CaseFile;
import onboarding.client.CaseFiles;
import onboarding.client.Reopenings;
import onboarding.engine.language.DiagramWords;
import onboarding.engine.task.Assignments;
import onboarding.engine.task.TaskEnded;
import onboarding.engine.task.TaskRecorder;
import onboarding.evidence.Actor;
import onboarding.evidence.Entry;
import onboarding.evidence.Evidence;
import onboarding.evidence.Line;
import onboarding.language.Phrase;
import onboarding.office.Colleague;
import onboarding.office.Colleagues;
import onboarding.office.OfficeProfiles;
import org.springframework.stereotype.Component;

/** Writes how tasks ended on the time line of the case, and reads from it whose desk the next one goes to. */
@Component
class TaskEvidence implements TaskRecorder, Assignments {

    private static final String TASK_ENDED = "evidence.task.";
    private static final String GROUPS = "groups";

    private final Evidence evidence;
    private final CaseFiles files;
    private final Colleagues colleagues;
    private final OfficeProfiles office;

    TaskEvidence(Evidence evidence, CaseFiles files, Colleagues colleagues, OfficeProfiles office) {
        this.evidence = evidence;
        this.files = files;
        this.colleagues = colleagues;
        this.office = office;
    }

    @Override
    public void ended(TaskEnded ended) {
        Map<String, String> details = new HashMap<>();
        details.put(
                "task",
                Phrase.ofModel(
                                DiagramWords.ofElement(ended.processDefinitionKey(), ended.taskDefinitionKey()),
                                ended.taskName())
                        .toString());
        details.put(Reopenings.TASK_ID, ended.taskId());
        details.put(GROUPS, String.join(",", ended.candidateGroups()));
        details.put("note", Optional.ofNullable(ended.note()).orElse(""));
        details.put(
                "colleague",
                Optional.ofNullable(ended.colleague())
                        .flatMap(colleagues::find)
                        .map(Colleague::name)
                        .orElse(""));
        Optional.ofNullable(ended.restsUntil())
                .map(moment -> LocalDate.ofInstant(moment, office.current().zone()))
                .ifPresent(day -> details.put("day", day.toString()));
        details.put(
                "answers",
                ended.evidence().stream()
                        .map(answer -> answer.label() + ": " + answer.shown())
                        .collect(Collectors.joining("\n")));
        evidence.record(
                ended.caseReference(), new Entry(Actor.staff(ended.personId()), TASK_ENDED + ended.ending(), details));
    }

    /** Who last ended a task of the group, else the responsible colleague, who knows the client. */
    @Override
    public Optional<String> personFor(String caseReference, String candidateGroup) {
        return evidence.of(caseReference).stream()
                .filter(line -> isTaskOf(line, candidateGroup))
                .max(Comparator.comparingLong(Line::id))
                .map(line -> line.entry().actor().name())
                .or(() -> files.find(caseReference).map(CaseFile::responsible));
    }

    private static boolean isTaskOf(Line line, String candidateGroup) {
        Entry entry = line.entry();
        return entry.what().startsWith(TASK_ENDED)
                && List.of(entry.details().getOrDefault(GROUPS, "").split(",")).contains(candidateGroup);
    }
}
