import QtQuick
import QtQuick.Shapes

// The sun falls through the door onto the sand.
Shape {
    id: light

    Accessible.ignored: true

    ShapePath {
        strokeWidth: -1
        startX: 0.27 * light.width
        startY: 0
        fillGradient: LinearGradient {
            x1: 0
            y1: 0
            x2: 0
            y2: light.height
            GradientStop {
                position: 0
                color: "#F8DFA3"
            }
            GradientStop {
                position: 1
                color: "#F6F2EA"
            }
        }
        PathLine {
            x: light.width
            y: 0
        }
        PathLine {
            x: 0.96 * light.width
            y: light.height
        }
        PathLine {
            x: 0
            y: light.height
        }
    }
}
