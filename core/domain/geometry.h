// The image frame: x right, y down, origin at the outer corner of the first stored pixel (as DICOM's SCOORD,
// PS3.3 C.18.6), one unit is one stored pixel. Everything here is in that frame unless its name says otherwise.
#pragma once

#include <vector>

namespace domain {

struct Point {
    double x = 0;
    double y = 0;
    bool operator==(const Point&) const = default;
};

/// Columns × rows of the stored pixel matrix. {0, 0} means "not read yet".
struct Size {
    int width = 0;
    int height = 0;
    bool isEmpty() const { return width <= 0 || height <= 0; }
    bool operator==(const Size&) const = default;
};

/// An axis-parallel rectangle; the box of a finding, or a patch.
struct Box {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;

    double left() const { return x; }
    double top() const { return y; }
    double right() const { return x + width; }
    double bottom() const { return y + height; }
    double area() const { return width > 0 && height > 0 ? width * height : 0; }
    Point centre() const { return {x + width / 2, y + height / 2}; }
    bool contains(Point point) const; ///< half open: left and top edge belong to it
    bool isFinite() const;
    bool operator==(const Box&) const = default;
};

/// The overlap; area 0 where there is none.
Box intersection(const Box& a, const Box& b);
/// The box with positive sides through two opposite corners, whichever they are.
Box boxFromCorners(Point a, Point b);
/// The part of `box` inside an image of this size.
Box clippedTo(const Box& box, Size image);
/// True if no part of the box lies outside by more than `tolerance` pixels.
bool isInside(const Box& box, Size image, double tolerance = 0);
/// The box moved as little as possible, size kept, so that it lies inside; clipped where it is larger than the image.
Box movedInside(const Box& box, Size image);
/// A box given in a frame of `from` (say NIH's 1024×1024), in the frame of the same picture at `to`.
Box scaledToImage(const Box& boxInOther, Size from, Size to);
/// Exact area of the union of boxes (overlaps counted once).
double unionArea(const std::vector<Box>& boxes);
double iou(const Box& a, const Box& b);

} // namespace domain
