pragma ComponentBehavior: Bound
import QtQuick
import theme
import controls

// The pages of a date: ten digits for the year, twelve months, the days of the month as a
// calendar. All three are equally tall, so that nothing jumps.
FocusScope {
    id: pad

    readonly property bool turned: true
    transform: Theme.upright(pad)

    // DateVm
    required property var vm
    readonly property var months: vm.months
    readonly property var days: vm.days
    readonly property real gap: Theme.wide || Theme.low ? Theme.px(13) : Theme.apart
    readonly property real side: Theme.margin
    readonly property real room: width - side - (Theme.wide ? Theme.s24 : side)
    readonly property real edge: Theme.low || Theme.wide ? Theme.s12 : Theme.px(22)
    readonly property real head: Math.ceil(Theme.caption * Theme.leading)
    readonly property real week: Theme.low || Theme.wide ? Theme.target : Theme.px(Theme.largest ? 84 : 96)
    readonly property real inner: head + 6 * (week + gap) - gap
    readonly property real quarter: (inner - 3 * gap) / 4
    readonly property var offers: vm.offers
    readonly property real fifth: (inner - 4 * gap) / 5
    // Where the year alone will do, a fifth row says so; what may have been meant takes its place.
    readonly property real yearHeight: offers.length > 0 ? fifth : quarter
    readonly property real monthHeight: vm.yearOnly || offers.length > 0 ? fifth : quarter
    readonly property real third: (room - 2 * gap) / 3
    readonly property var nothing: ({
            "number": 0,
            "name": "",
            "chosen": false
        })
    readonly property real seventh: (room - 6 * gap) / 7

    // Where the actions have made room, the pad ends itself.
    readonly property bool ending: Theme.low && Theme.largest && !Theme.wide

    signal done

    implicitHeight: inner + 2 * edge + (ending ? Theme.headerButton + gap : 0)

    Rectangle {
        width: pad.width + (Theme.wide ? 2 * Theme.sideColumn : 0)
        height: pad.height
        color: Theme.keyboardGround
        Rectangle {
            width: parent.width
            height: Theme.highContrast ? Theme.border : Theme.hairline
            color: Theme.hair
        }
        MouseArea {
            anchors.fill: parent
        }
    }

    Grid {
        visible: pad.vm.part === "year"
        x: pad.side
        y: pad.edge
        columns: 3
        spacing: pad.gap
        Repeater {
            model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "clear", "0", "erase"]
            KeyButton {
                required property string modelData
                readonly property bool digit: modelData.length === 1
                width: pad.third
                height: pad.yearHeight
                kind: digit ? "key" : "function"
                label: digit ? modelData : ""
                icon: modelData === "clear" ? "eraser-bold" : modelData === "erase" ? "backspace-bold" : ""
                name: digit ? modelData : modelData === "clear" ? qsTr("Delete everything") : qsTr("Delete one digit")
                size: Theme.px(68)
                onChosen: {
                    if (digit) {
                        pad.vm.digit(modelData);
                    } else if (modelData === "clear") {
                        pad.vm.clear();
                    } else {
                        pad.vm.erase();
                    }
                }
            }
        }
    }
    Grid {
        visible: pad.vm.part === "month"
        x: pad.side
        y: pad.edge
        columns: 3
        spacing: pad.gap
        Repeater {
            model: pad.months.length
            KeyButton {
                required property int index
                readonly property var month: pad.months[index] ?? pad.nothing
                width: pad.third
                height: pad.monthHeight
                kind: month.chosen ? "chosen" : "day"
                label: month.name
                name: month.name
                size: Math.min(Theme.body, 0.17 * pad.third)
                onChosen: pad.vm.pickMonth(month.number)
            }
        }
    }
    KeyButton {
        visible: pad.vm.part === "month" && pad.vm.yearOnly && pad.offers.length === 0
        x: pad.side
        y: pad.edge + 4 * (pad.monthHeight + pad.gap)
        width: pad.room
        height: pad.monthHeight
        kind: pad.vm.yearAlone ? "chosen" : "function"
        label: pad.vm.yearAloneText
        name: label
        size: Theme.body
        onChosen: pad.vm.knowOnlyYear()
    }
    Row {
        x: pad.side
        y: pad.edge + 4 * (pad.fifth + pad.gap)
        spacing: pad.gap
        Repeater {
            model: pad.offers.length
            KeyButton {
                required property int index
                width: (pad.room - (pad.offers.length - 1) * pad.gap) / pad.offers.length
                height: pad.fifth
                kind: "tone"
                label: pad.offers[index] ?? ""
                name: label
                size: Theme.body
                onChosen: pad.vm.takeOffer(index)
            }
        }
    }
    Item {
        visible: pad.vm.part === "day"
        x: pad.side
        y: pad.edge
        Repeater {
            model: pad.vm.weekdays
            Label {
                required property string modelData
                required property int index
                x: index * (pad.seventh + pad.gap)
                width: pad.seventh
                text: modelData
                size: Math.min(Theme.caption, Theme.px(42))
                weight: Font.DemiBold
                color: Theme.ink
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true
            }
        }
        Repeater {
            model: pad.days.length
            KeyButton {
                required property int index
                readonly property var day: pad.days[index] ?? pad.nothing
                readonly property int cell: index + pad.vm.offset
                x: (cell % 7) * (pad.seventh + pad.gap)
                y: pad.head + Math.floor(cell / 7) * (pad.week + pad.gap)
                width: pad.seventh
                height: pad.week
                kind: day.chosen ? "chosen" : "day"
                label: day.number
                name: day.name
                size: Theme.px(Theme.large ? 56 : 44)
                onChosen: pad.vm.pickDay(day.number)
            }
        }
    }
    KeyButton {
        visible: pad.ending
        x: pad.side
        y: pad.edge + pad.inner + pad.gap
        width: pad.room
        height: Theme.headerButton
        kind: "done"
        label: qsTr("Done")
        name: label
        size: Theme.caption
        onChosen: pad.done()
    }
}
