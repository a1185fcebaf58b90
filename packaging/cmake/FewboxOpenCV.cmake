# Debian puts OpenCVConfig.cmake into libopencv-dev alone, which pulls in every module (353 MB): prefer a
# config file where there is one, otherwise find the three libraries that we use.
find_package(OpenCV 4.6 QUIET COMPONENTS core imgproc imgcodecs)
if(NOT OpenCV_FOUND)
  find_path(FEWBOX_OPENCV_INCLUDE opencv2/core.hpp PATH_SUFFIXES opencv4 REQUIRED)
  foreach(module core imgproc imgcodecs)
    find_library(FEWBOX_OPENCV_${module} opencv_${module} REQUIRED)
    add_library(opencv_${module} UNKNOWN IMPORTED)
    set_target_properties(opencv_${module} PROPERTIES
      IMPORTED_LOCATION "${FEWBOX_OPENCV_${module}}"
      INTERFACE_INCLUDE_DIRECTORIES "${FEWBOX_OPENCV_INCLUDE}")
  endforeach()
  set_property(TARGET opencv_imgproc PROPERTY INTERFACE_LINK_LIBRARIES opencv_core)
  set_property(TARGET opencv_imgcodecs PROPERTY INTERFACE_LINK_LIBRARIES opencv_imgproc)
endif()
