// Written by Tools/resources from the folders; make keeps it up to date.

#define GUIDE_FILES
