package onboarding.engine.task;

import java.util.Map;
import onboarding.engine.form.AssembledForms;
import onboarding.engine.form.FormChecks;
import onboarding.engine.form.FormChecks.Submit;
import onboarding.engine.form.FormSubmission;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.StartFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.form.handler.StartFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;

/** Starts a process only with what its start form allows. */
final class CheckedStartFormHandler implements StartFormHandler {

    private final StartFormHandler engine;
    private final AssembledForms forms;
    private final FormChecks checks;

    CheckedStartFormHandler(StartFormHandler engine, AssembledForms forms, FormChecks checks) {
        this.engine = engine;
        this.forms = forms;
        this.checks = checks;
    }

    @Override
    public void submitFormVariables(VariableMap submitted, VariableScope scope) {
        ExecutionEntity start = (ExecutionEntity) scope;
        Submit submit = new Submit(
                forms.ofStart(engine.createStartFormData((ProcessDefinitionEntity) start.getProcessDefinition()))
                        .orElse(null),
                SubmittedVariables.untyped(submitted),
                Map.of(),
                start.getProcessBusinessKey());
        SubmittedVariables.store(
                checks.check(submit, CheckedStartFormHandler::checkReference).variables(), scope);
    }

    /** No form asks for the reference of a case; a forged one could tie a second process to somebody else's case. */
    private static boolean checkReference(FormSubmission submission) {
        if (submission.caseReference().isPresent()) {
            submission.refuseForm("engine.start.reference");
        }
        return true;
    }

    @Override
    public StartFormData createStartFormData(ProcessDefinitionEntity process) {
        return engine.createStartFormData(process);
    }

    @Override
    public void parseConfiguration(
            Element activity, DeploymentEntity deployment, ProcessDefinitionEntity process, BpmnParse parse) {
        engine.parseConfiguration(activity, deployment, process, parse);
    }
}
