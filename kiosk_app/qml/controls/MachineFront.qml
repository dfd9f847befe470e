import QtQuick
import theme

// The front of this machine below its screen: glass, tray and slot where they really are.
// Drawn in a box of 900 x boxHeight; papers hang out of tray and slot.
Item {
    id: machine

    readonly property bool turned: true
    transform: Theme.upright(machine)

    // Sides of glass, tray and slot: "left", "middle", "right".
    required property list<string> layout
    // How far the page is out of the tray, 0 to 1.
    property real pageOut: 0
    // A page of which nothing is known.
    property bool blank: false
    property bool slipOut: false
    property bool documentOnGlass: false
    property bool passport: false
    // Numbers at "tray", "slot" and "glass"; empty for none.
    property string trayMark
    property string slotMark
    property string glassMark

    // 530 with a whole page out, 345 with a part of one.
    property real boxHeight: 530
    readonly property real unit: Math.min(width / 900, height / boxHeight)
    readonly property real originX: (width - 900 * unit) / 2
    readonly property real originY: (height - boxHeight * unit) / 2
    readonly property bool plain: Theme.highContrast

    function middle(side: string): real {
        return side === "left" ? 150 : side === "right" ? 757 : 455;
    }

    Accessible.ignored: true

    Item {
        x: machine.originX
        y: machine.originY
        width: 900 * machine.unit
        height: machine.boxHeight * machine.unit

        Rectangle {
            width: parent.width
            height: 250 * machine.unit
            radius: 20 * machine.unit
            color: machine.plain ? "#000000" : "#063C47"
            border.width: machine.plain ? Theme.border : 0
            border.color: "#FFFFFF"
        }
        Rectangle {
            visible: !machine.plain
            y: 222 * machine.unit
            width: parent.width
            height: 28 * machine.unit
            color: "#03262D"
        }
        Glass {
            x: (machine.middle(machine.layout[0]) - 95) * machine.unit
            y: 80 * machine.unit
            width: 190 * machine.unit
            height: 120 * machine.unit
            unit: machine.unit
            documentOn: machine.documentOnGlass
            passport: machine.passport
        }
        Rectangle {
            id: trayMouth
            x: (machine.middle(machine.layout[1]) - 155) * machine.unit
            y: 168 * machine.unit
            width: 310 * machine.unit
            height: 26 * machine.unit
            radius: height / 2
            color: machine.plain ? "#FFFFFF" : "#0B2228"
        }
        Item {
            x: trayMouth.x + 20 * machine.unit
            y: trayMouth.y + 12 * machine.unit
            width: 270 * machine.unit
            height: 345 * machine.unit * machine.pageOut
            clip: true
            PaperSheet {
                y: parent.height - height
                width: parent.width
                height: 340 * machine.unit
                unit: machine.unit
                blank: machine.blank
            }
        }
        Rectangle {
            id: slotMouth
            x: (machine.middle(machine.layout[2]) - 82) * machine.unit
            y: 168 * machine.unit
            width: 164 * machine.unit
            height: 26 * machine.unit
            radius: height / 2
            color: machine.plain ? "#FFFFFF" : "#0B2228"
        }
        PaperSheet {
            visible: machine.slipOut
            slip: true
            x: slotMouth.x + 22 * machine.unit
            y: slotMouth.y + 12 * machine.unit
            width: 120 * machine.unit
            height: 240 * machine.unit
            unit: machine.unit
        }
        PlaceMark {
            middleX: machine.middle(machine.layout[1])
            middleY: 95
            unit: machine.unit
            text: machine.trayMark
        }
        PlaceMark {
            middleX: machine.middle(machine.layout[2])
            middleY: 95
            unit: machine.unit
            text: machine.slotMark
        }
        PlaceMark {
            middleX: machine.middle(machine.layout[0])
            middleY: 312
            unit: machine.unit
            text: machine.glassMark
        }
    }
}
