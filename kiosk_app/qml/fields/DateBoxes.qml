pragma ComponentBehavior: Bound
import QtQuick
import theme
import controls

// Year, month and day of the date being asked for. A touched box asks for its piece again.
FocusScope {
    id: boxes

    // DateVm
    required property var vm
    readonly property bool tight: Theme.low || Theme.wide || Theme.large
    // Where height is scarce, the screen's sub says it.
    property bool silent: false
    readonly property real share: (width - 2 * Theme.s16) / 7.6

    // A hardware keyboard's digits and backspace.
    function hardKey(key: int, text: string): bool {
        if (text.length === 1 && text >= "0" && text <= "9") {
            boxes.vm.digit(text);
            return true;
        }
        if (key === Qt.Key_Backspace) {
            boxes.vm.erase();
            return true;
        }
        return false;
    }

    width: parent ? parent.width : 0
    implicitHeight: row.height + (said.visible ? said.height + Theme.s20 : 0)

    component Box: Target {
        id: box
        required property string part
        property string label
        property string value
        readonly property string typed: value
        readonly property string remark: ""
        readonly property bool current: boxes.vm.part === part

        height: boxes.tight ? Math.max(Theme.target, number.height + 2 * Theme.s12) : word.height + number.height + 2 * Theme.s24
        radius: Theme.radiusField
        personal: true
        name: value === "" ? label : label + " " + value
        onChosen: current ? boxes.vm.enter() : boxes.vm.turnTo(part)

        Rectangle {
            z: -2
            visible: box.current
            anchors.fill: parent
            anchors.margins: -Theme.strong
            radius: Theme.radiusField + Theme.strong
            color: Theme.ring
        }
        Rectangle {
            z: -1
            anchors.fill: parent
            radius: box.radius
            color: box.pressed ? Theme.tintSea : box.current || box.value !== "" ? Theme.surface : Theme.canvas
            border.width: (box.current ? Theme.strong : Theme.border) + (box.pressed && Theme.highContrast ? Theme.border : 0)
            border.color: box.current ? Theme.sea : Theme.line
        }
        // Tight: the label before the number; else above it.
        Label {
            id: word
            x: Theme.s28
            y: boxes.tight ? Math.round((box.height - height) / 2) : Theme.s24
            text: box.label
            size: Math.min(Theme.caption, Theme.px(boxes.tight ? 40 : 48))
            weight: Font.Medium
            color: Theme.ink2
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        Label {
            id: number
            x: boxes.tight ? word.x + word.width + Theme.s16 : word.x
            y: boxes.tight ? Math.round((box.height - height) / 2) : word.y + word.height
            height: lineHeight
            text: box.value
            size: boxes.tight ? Math.min(Theme.field, Theme.px(64)) : Theme.display
            weight: Font.Bold
            color: Theme.sea
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        Rectangle {
            visible: box.current
            x: number.x + number.implicitWidth + Theme.s4
            y: number.y + Math.round((number.height - height) / 2)
            width: Theme.px(5)
            height: Math.round(0.8 * number.size)
            color: Theme.sea
        }
        Icon {
            visible: !box.current && box.value !== "" && !Theme.large
            x: parent.width - width - Theme.s20
            y: Theme.s20
            glyph: "pencil-simple-bold"
            size: Theme.smallIcon
        }
    }

    Row {
        id: row
        spacing: Theme.s16
        Box {
            focus: true
            part: "year"
            width: 2.8 * boxes.share
            label: qsTr("Year")
            value: boxes.vm.yearText
        }
        Box {
            part: "month"
            width: 2.4 * boxes.share
            label: qsTr("Month")
            value: boxes.vm.monthText
        }
        Box {
            part: "day"
            width: 2.4 * boxes.share
            label: qsTr("Day")
            value: boxes.vm.dayText
        }
    }
    Row {
        id: said
        readonly property bool failed: boxes.vm.problem !== ""
        visible: words.text !== "" && !boxes.silent
        y: row.height + Theme.s20
        spacing: Theme.s20
        Icon {
            id: mark
            glyph: said.failed ? "warning-circle-fill" : "calendar-blank-bold"
            color: said.failed ? Theme.err : Theme.sea
        }
        Label {
            id: words
            width: boxes.width - mark.width - said.spacing
            text: said.failed ? boxes.vm.problem : boxes.vm.said
            personal: !said.failed
            weight: Font.DemiBold
            color: said.failed ? Theme.err : Theme.ink
            Accessible.role: Accessible.StaticText
        }
    }
}
