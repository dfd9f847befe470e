pragma ComponentBehavior: Bound
import QtQuick
import theme
import controls

// One of several answers, each a row; two, or many short ones, stand side by side.
Question {
    id: field

    readonly property var options: vm.options
    readonly property real half: (width - Theme.apart) / 2
    // Its height makes it look again once the font is there: a measured width alone does not.
    readonly property bool many: options.length > 5 && metrics.height > 0 && options.every(option => metrics.advanceWidth(option.label) < half - 2.5 * Theme.box - Theme.s48)
    readonly property int across: (options.length === 2 || many) && !Theme.largest || Theme.wide && width > Theme.px(1200) && !Theme.largest ? 2 : 1

    signal picked(string value)

    FontMetrics {
        id: metrics
        font.family: Theme.letters
        font.pixelSize: Theme.body
        font.weight: Font.DemiBold
    }
    // Rows of their own, so that a page may end between them.
    Holder {
        id: lines
        width: field.width
        spacing: Theme.apart
        Repeater {
            model: Math.ceil(field.options.length / field.across)
            Item {
                id: line
                required property int index
                readonly property int count: Math.min(field.across, field.options.length - index * field.across)
                readonly property real tall: Math.max(...children.map(child => (child as OptionRow)?.implicitHeight ?? 0))
                width: lines.width
                height: tall
                Repeater {
                    model: line.count
                    OptionRow {
                        required property int index
                        readonly property var option: field.options[(line?.index ?? 0) * field.across + index] ?? ({
                                "value": "",
                                "label": "",
                                "chosen": false
                            })
                        x: index * (width + Theme.apart)
                        width: Math.floor(((line?.width ?? 0) - (field.across - 1) * Theme.apart) / field.across)
                        height: line?.tall ?? 0
                        text: option.label
                        checked: option.chosen
                        wrong: field.wrong
                        description: field.vm.label
                        onChosen: field.picked(option.value)
                    }
                }
            }
        }
    }
}
