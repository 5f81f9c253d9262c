package org.yangguang.project;

/** A proposal or project has ended before its course: rejected, withdrawn or terminated. */
public record ProposalEnded(String applicationNumber, String projectNumber, ProjectStatus how, String reason) {
}
