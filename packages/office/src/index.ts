export { readWorkbook, type ReadWorkbook } from './workbook/readWorkbook.js';
export { writeWorkbook } from './workbook/writeWorkbook.js';
export { writeQuestionnaire, type QuestionnaireOptions } from './questionnaire/writeQuestionnaire.js';
