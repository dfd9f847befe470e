import QtQuick
import theme
import controls

// The page as it will look. Enlarged, it is read part by part with two large arrows.
ScreenFrame {
    id: screen

    // ReviewVm
    required property var vm

    title: vm.isForm ? qsTr("Check your form") : qsTr("Check the paper")
    // Low, the page itself needs the room.
    sub: Theme.low && Theme.large && !Theme.frugal ? "" : vm.slow ? qsTr("Drawing the page takes longer than usual.") : vm.isForm ? qsTr("Print it, sign it, then hand it in at the counter.") : qsTr("Number and seal are put in when it is printed.")
    stretch: stage
    waiting: vm.ready ? "" : qsTr("The page is being drawn")
    back: Way {
        text: qsTr("Back")
        onChosen: screen.vm.back()
    }
    primary: Way {
        text: screen.vm.printText
        icon: "printer-bold"
        onChosen: screen.vm.print()
    }
    others: vm.ready ? vm.isForm ? [zoom, edit] : [zoom] : []

    Way {
        id: zoom
        text: screen.vm.zoomed ? qsTr("Whole page") : qsTr("Enlarge")
        icon: screen.vm.zoomed ? "magnifying-glass-minus-bold" : "magnifying-glass-plus-bold"
        onChosen: screen.vm.zoom()
    }
    Way {
        id: edit
        text: qsTr("Change answers")
        icon: "pencil-simple-bold"
        onChosen: screen.vm.editAnswers()
    }

    Stage {
        id: stage

        // A4 upright, ISO 216.
        readonly property real slope: 297 / 210
        readonly property real inset: Theme.s28
        readonly property real roomWide: width - 2 * inset
        readonly property real roomHigh: height - 2 * inset
        readonly property real fitted: Math.floor(Math.min(roomWide, roomHigh / slope))
        // 1.6 times the paper's own size: print of 13 points then has capitals of 4.8 mm.
        readonly property real enlarged: Math.max(roomWide, Math.min(Theme.mm(336), 2 * roomWide))
        readonly property real pageWide: screen.vm.zoomed ? enlarged : fitted
        readonly property real pageHigh: Math.floor(pageWide * slope)
        readonly property int across: Math.max(1, Math.ceil(pageWide / roomWide - 0.05))
        readonly property int down: screen.vm.zoomed ? Math.max(1, Math.ceil(pageHigh / roomHigh - 0.05)) : 1
        readonly property int parts: across * down
        property int part: 0
        readonly property int column: part % across
        readonly property int line: Math.floor(part / across)

        function turn(by: int): void {
            const next = stage.part + by;
            if (next >= 0 && next < stage.parts) {
                stage.part = next;
            } else if (screen.vm.shown + by >= 0 && screen.vm.shown + by < screen.vm.pages) {
                stage.part = by > 0 ? 0 : stage.parts - 1;
                screen.vm.turn(by);
            }
        }

        least: Theme.px(420)
        onPartsChanged: part = 0

        // The page in words, for whoever does not see it.
        Repeater {
            model: screen.vm.rows
            Item {
                required property var modelData
                readonly property bool personal: true
                readonly property string openName: modelData.label
                Accessible.role: Accessible.StaticText
                Accessible.name: modelData.label + ": " + modelData.value
            }
        }

        Item {
            x: stage.inset
            y: stage.inset
            width: stage.roomWide
            height: stage.roomHigh
            clip: screen.vm.zoomed

            Rectangle {
                visible: !Theme.highContrast && !screen.vm.zoomed
                x: sheet.x + Theme.s8
                y: sheet.y + Theme.s8
                width: sheet.width
                height: sheet.height
                color: Theme.edge
                opacity: 0.45
            }
            Rectangle {
                id: sheet
                x: screen.vm.zoomed ? -Math.round((width - parent.width) * (stage.across > 1 ? stage.column / (stage.across - 1) : 0)) : Math.round((parent.width - width) / 2)
                y: screen.vm.zoomed ? -Math.round((height - parent.height) * (stage.down > 1 ? stage.line / (stage.down - 1) : 0)) : Math.round((parent.height - height) / 2)
                width: stage.pageWide
                height: stage.pageHigh
                color: Theme.paper
                Image {
                    id: page
                    anchors.fill: parent
                    transform: Theme.upright(page)
                    visible: screen.vm.ready
                    source: screen.vm.page
                    // Never kept by Qt after the screen is gone.
                    cache: false
                    // No sourceSize: with it Qt 6.12 loses a page's memory at each visit.
                    mipmap: true
                    fillMode: Image.PreserveAspectFit
                    Accessible.role: Accessible.Graphic
                    Accessible.name: qsTr("Page %1 of %2 as it will be printed").arg(screen.vm.shown + 1).arg(screen.vm.pages)
                }
                WaitDots {
                    anchors.centerIn: parent
                    visible: !screen.vm.ready
                    running: visible
                    color: Theme.highContrast ? Theme.paperInk : Theme.sea
                }
            }
        }
    }
    PageArrows {
        visible: screen.vm.ready && pages > 1
        width: parent.width
        height: Theme.arrow
        page: screen.vm.shown * stage.parts + stage.part
        pages: screen.vm.pages * stage.parts
        onTurned: by => stage.turn(by)
    }
}
