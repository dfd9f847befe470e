pragma ComponentBehavior: Bound

import QtQuick
import theme
import controls

ScreenFrame {
    id: failure

    required property var vm
    readonly property var glyphs: ({
            "office-away": "cloud-slash",
            "phone": "device-mobile",
            "record": "folder-notch-open",
            "page": "file-text",
            "slip": "ticket",
            "stopped": "hand"
        })
    readonly property bool ofPrinter: failure.vm.picture.startsWith("printer")

    title: failure.vm.title
    primary: failure.vm.ways.length > 0 ? first : help
    others: [second, third].slice(0, Math.max(0, failure.vm.ways.length - 1))
    stretch: split.beside || Theme.largest ? null : stage

    Way {
        id: first
        text: failure.vm.ways[0]?.text ?? ""
        icon: failure.vm.ways[0]?.icon ?? ""
        onChosen: failure.vm.choose(failure.vm.ways[0].way)
    }
    Way {
        id: second
        text: failure.vm.ways[1]?.text ?? ""
        icon: failure.vm.ways[1]?.icon ?? ""
        onChosen: failure.vm.choose(failure.vm.ways[1].way)
    }
    Way {
        id: third
        text: failure.vm.ways[2]?.text ?? ""
        icon: failure.vm.ways[2]?.icon ?? ""
        onChosen: failure.vm.choose(failure.vm.ways[2].way)
    }
    Way {
        id: help
        text: qsTr("Call for help")
        icon: "phone-call-bold"
        onChosen: failure.vm.help()
    }
    Split {
        id: split
        Stage {
            id: stage
            width: split.cell
            height: split.beside ? facts.height : filled
            // At the largest text words come first, and the picture below them.
            visible: !Theme.largest
            color: failure.vm.asks ? Theme.tintSun : Theme.tintErr
            Loader {
                anchors.centerIn: parent
                width: parent.width
                height: Math.min(parent.height - 2 * Theme.s24, Theme.px(460))
                sourceComponent: failure.ofPrinter ? printer : sign
            }
        }
        FailureFacts {
            id: facts
            width: split.cell
            happened: failure.vm.happened
            request: failure.vm.request
            helper: failure.vm.helper
        }
        Stage {
            width: split.cell
            color: stage.color
            visible: Theme.largest
            Loader {
                anchors.centerIn: parent
                width: parent.width
                height: parent.height - 2 * Theme.s24
                active: Theme.largest
                sourceComponent: failure.ofPrinter ? printer : sign
            }
        }
    }
    Label {
        width: parent.width
        text: qsTr("For staff: %1").arg(failure.vm.code)
        size: Theme.rail
        color: Theme.ink2
    }

    Component {
        id: printer
        TroublePicture {
            picture: failure.vm.picture
        }
    }
    Component {
        id: sign
        GlyphPicture {
            glyph: failure.glyphs[failure.vm.picture] ?? "warning-circle"
            failing: true
        }
    }
}
