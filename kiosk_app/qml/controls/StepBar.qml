pragma ComponentBehavior: Bound

import QtQuick
import theme

// One bar a step, "Step 2/5" and the step's name.
Item {
    id: bar

    required property list<string> steps
    required property int step

    implicitHeight: label.y + label.height
    Accessible.role: Accessible.ProgressBar
    Accessible.name: label.text + " " + name.text

    Row {
        id: pieces
        spacing: Theme.s12
        Repeater {
            model: bar.steps.length
            Rectangle {
                required property int index
                width: (bar.width - (bar.steps.length - 1) * pieces.spacing) / bar.steps.length
                height: Theme.bar
                radius: height / 2
                color: index < bar.step ? (Theme.highContrast ? "#FFFFFF" : Theme.sea) : index === bar.step ? Theme.ring : Theme.canvas
                border.width: Theme.border
                border.color: Theme.highContrast ? "#FFFFFF" : index <= bar.step ? Theme.sea : Theme.line
                Behavior on color {
                    ColorAnimation {
                        duration: Theme.barMs
                    }
                }
            }
        }
    }
    Label {
        id: label
        y: Theme.bar + Theme.s12
        text: qsTr("Step %1/%2").arg(bar.step + 1).arg(bar.steps.length)
        size: Theme.caption
        weight: Font.Bold
    }
    Label {
        id: name
        x: label.width + Theme.s16
        y: label.y
        width: bar.width - x
        text: bar.steps[bar.step] ?? ""
        size: Theme.caption
        color: Theme.ink2
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
    }
}
