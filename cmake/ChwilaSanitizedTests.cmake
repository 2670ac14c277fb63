# Which tests run a second time under a sanitizer. Building and running all of them again takes longer than everything
# else together and looks at most code three times: a window that opens a project reads, stores, analyses and draws.
# So these are the ones that bring each piece of code that handles bytes, memory or threads to work at least once.
# The targets memory_tests and threads_tests build them, the ctest labels memory and threads select them; what reads
# files is fuzzed under the address sanitizer besides. All tests under it are a run by hand, see CONTRIBUTING.md.

# Address and undefined-behaviour sanitizers.
set(CHWILA_MEMORY_TESTS
  # what comes from files
  tst_bad_files tst_case_reader tst_chunked_reader tst_csv_log tst_formats tst_json_form tst_outline tst_packed_tables
  tst_paste_text tst_sqlite_reader tst_statistics_reader tst_table_sample tst_workbook_reader tst_xes_log
  # what is stored
  tst_answer_repair tst_answer_store tst_bring_back tst_damage tst_document tst_document_answers tst_follow_up_store
  tst_full_disk tst_postgres_source tst_project_file tst_removal tst_version_store tst_word_search
  # edits and what is computed
  tst_analyse tst_driver_shares tst_edit_properties tst_journey_from_log tst_response_cube tst_staged_analysis
  tst_survival tst_toolbox tst_what_if
  # what is drawn
  tst_heatmap_painter tst_map_layout tst_map_painter tst_map_writer tst_pdf_writer tst_report_painter
  # the window and the command line, first what people come for
  tst_analyst tst_consultant tst_designer tst_frontline tst_manager
  tst_application tst_data_view tst_export_commands tst_import_assistant tst_improve_view tst_job_runner
  tst_log_mining tst_main_window tst_map_canvas tst_moments_view tst_odd_cases tst_presenter tst_running_work)

# Thread sanitizer: wherever more than one thread works.
set(CHWILA_THREADS_TESTS
  tst_analysis_scheduler tst_answer_store tst_chunked_reader tst_csv_log tst_document tst_document_answers
  tst_export_commands tst_follow_up_store tst_import_assistant tst_job_runner tst_log_mining tst_main_window
  tst_packed_tables tst_postgres_source tst_repeat_finder tst_running_work tst_statistics_reader)

add_custom_target(memory_tests)
add_custom_target(threads_tests)

# Labels the test where the lists name it.
function(chwila_label name)
  foreach(label memory threads)
    string(TOUPPER "${label}" list)
    if(name IN_LIST CHWILA_${list}_TESTS)
      set_property(TEST ${name} APPEND PROPERTY LABELS ${label})
      add_dependencies(${label}_tests ${name})
    endif()
  endforeach()
endfunction()

# A name that no test has would be a test that nobody misses.
function(chwila_check_labels)
  foreach(name IN LISTS CHWILA_MEMORY_TESTS CHWILA_THREADS_TESTS)
    if(NOT TARGET ${name})
      message(FATAL_ERROR "cmake/ChwilaSanitizedTests.cmake names ${name}, which is no test.")
    endif()
  endforeach()
endfunction()
