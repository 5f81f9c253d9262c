package org.yangguang.project;

/** An applicant has handed in, for the first time or after a return. */
public record ProposalSubmitted(String applicationNumber, String title, String applicant, String recommender) {
}
