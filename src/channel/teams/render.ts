import type { Reply } from '../../conversation/reply.ts';
import type { Card } from './card.ts';
import { campaign, campaignProgress } from './screens/campaign.ts';
import { campaignMore } from './screens/campaign-more.ts';
import { generalReminder, letterClosed } from './screens/for-everybody.ts';
import { campaignPlan, letterText } from './screens/form.ts';
import { audit } from './screens/audit.ts';
import { publications } from './screens/publications.ts';
import { correction, correctionForm } from './screens/correction.ts';
import { clarify, figure, figureExamples, refusal } from './screens/figures.ts';
import { contactsCheck } from './screens/contacts-check.ts';
import { findPerson } from './screens/find-person.ts';
import { help } from './screens/help.ts';
import { helpQuestion } from './screens/help-question.ts';
import { letter, letterPreview } from './screens/letter.ts';
import { menu, welcome } from './screens/menu.ts';
import { failed, notice } from './screens/notice.ts';
import { notesCopy, notesDialog } from './screens/notes-dialog.ts';
import { notesAsked, notesConsent, notesDone, notesForm, notesText } from './screens/notes.ts';
import { page } from './screens/page.ts';
import { privacy } from './screens/privacy.ts';
import { response } from './screens/response.ts';
import { review } from './screens/review.ts';
import { previewPage, previewReview } from './screens/survey-preview.ts';
import { sampleErrors } from './screens/sample-errors.ts';
import { sampleProgress } from './screens/sample-progress.ts';
import { sampleSummary } from './screens/sample-summary.ts';
import { takeAlong } from './screens/share.ts';
import { thanks } from './screens/thanks.ts';

/** The card for a reply, in the language of the reply. */
export const render = ({ language, screen }: Reply, appId: string): Card => {
  switch (screen.kind) {
    case 'welcome':
      return welcome(screen, language);
    case 'menu':
      return menu(screen, language);
    case 'letter':
      return letter(screen, language);
    case 'letter_preview':
      return letterPreview(screen, language);
    case 'privacy':
      return privacy(screen, language);
    case 'page':
      return page(screen.page, language);
    case 'review':
      return review(screen.review, language);
    case 'preview_page':
      return previewPage(screen, language);
    case 'preview_review':
      return previewReview(screen, language);
    case 'thanks':
      return thanks(screen, language);
    case 'notice':
      return screen.notice === 'failed'
        ? failed(language)
        : notice({ notice: screen.notice, wave: screen.wave, appId }, language);
    case 'help':
      return help(screen, language);
    case 'notes_consent':
      return notesConsent(screen, language);
    case 'notes_asked':
      return notesAsked(language);
    case 'notes_form':
      return notesForm(screen, language);
    case 'notes_text':
      return notesText(screen, language);
    case 'notes_done':
      return notesDone(screen, language);
    case 'notes_dialog':
      return notesDialog(screen, language);
    case 'notes_copy':
      return notesCopy(screen, language);
    case 'contacts_check':
      return contactsCheck(screen, language);
    case 'find_person':
      return findPerson(screen, language);
    case 'help_question':
      return helpQuestion(screen, language);
    case 'figure':
      return figure(screen, language);
    case 'clarify':
      return clarify(screen, language);
    case 'publications':
      return publications(screen, language);
    case 'audit':
      return audit(screen, language);
    case 'take_along':
      return takeAlong(screen, language, appId);
    case 'correction':
      return correction(screen, language);
    case 'correction_form':
      return correctionForm(screen, language);
    case 'refusal':
      return refusal(screen, language);
    case 'figure_examples':
      return figureExamples(screen, language);
    case 'letter_closed':
      return letterClosed(screen, language);
    case 'general_reminder':
      return generalReminder(screen, appId, language);
    case 'campaign':
      return campaign(screen.campaign, language);
    case 'campaign_progress':
      return campaignProgress(screen.campaign, language);
    case 'campaign_more':
      return campaignMore(screen, language);
    case 'campaign_plan':
      return campaignPlan(screen, language);
    case 'letter_text':
      return letterText(screen, language);
    case 'response':
      return response(screen, language);
    case 'sample_errors':
      return sampleErrors(screen, language);
    case 'sample_summary':
      return sampleSummary(screen.summary, language);
    case 'sample_progress':
      return sampleProgress(screen, language);
  }
};
