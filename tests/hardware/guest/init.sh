#!/bin/sh
# The guest's first program: the host's root, read only, under a layer in memory; then systemd.
bb=/bin/busybox
$bb mount -t proc proc /proc
$bb mount -t sysfs sys /sys
$bb mount -t devtmpfs dev /dev
for module in /modules/*; do $bb insmod "$module" || echo "cannot load $module"; done

for word in $($bb cat /proc/cmdline); do
  case $word in layers=*) layers=${word#layers=} ;; esac
done

lost() {
  echo "no root: $1"
  $bb dmesg | $bb tail -20
  exec $bb poweroff -f
}

share="trans=virtio,version=9p2000.L,msize=512000"
$bb mount -t 9p -o "ro,$share,cache=loose" host /host || lost host
$bb mount -t tmpfs -o size=75% upper /upper
$bb mkdir /upper/files /upper/work
lower=/host
IFS=,
for layer in $layers; do
  $bb mkdir "/$layer"
  $bb mount -t 9p -o "ro,$share,cache=loose" "$layer" "/$layer" || lost "$layer"
  lower="/$layer:$lower"
done
unset IFS
$bb mount -t overlay -o "lowerdir=$lower,upperdir=/upper/files,workdir=/upper/work" root /system || lost overlay

# Nothing of the host's own: no file systems to mount, no old files to tidy, another name.
$bb mkdir -p /system/out
$bb mount -t 9p -o "rw,$share" out /system/out
for folder in tmp var/tmp var/lib/systemd; do $bb mount -t tmpfs tmpfs /system/$folder; done
$bb rm -f /system/.dockerenv /system/run/.containerenv # or systemd takes the guest for a container
: >/system/etc/fstab
echo guest >/system/etc/hostname
$bb umount /dev /sys /proc
exec $bb switch_root /system /lib/systemd/systemd
