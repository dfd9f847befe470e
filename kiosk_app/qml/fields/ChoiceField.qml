pragma ComponentBehavior: Bound
import QtQuick
import theme

// One of several answers, each a row; two short ones stand side by side.
Question {
    id: field

    readonly property var options: vm.options
    readonly property int across: options.length === 2 && !Theme.largest || Theme.wide && width > Theme.px(1200) && !Theme.largest ? 2 : 1

    signal picked(string value)

    Grid {
        id: rows
        width: field.width
        columns: field.across
        spacing: Theme.apart
        Repeater {
            model: field.options.length
            OptionRow {
                required property int index
                readonly property var option: field.options[index] ?? ({
                        "value": "",
                        "label": "",
                        "chosen": false
                    })
                width: Math.floor((rows.width - (field.across - 1) * rows.spacing) / field.across)
                text: option.label
                checked: option.chosen
                wrong: field.wrong
                description: field.vm.label
                onChosen: field.picked(option.value)
            }
        }
    }
}
