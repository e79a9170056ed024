;; Products and sums of rows of numbers, eight at a time. scripts/room-module.ts assembles it into src/secrets/data/room.ts.
;; Places and lengths are in bytes, lengths multiples of 32.
(module
  (import "room" "memory" (memory 1))

  ;; For each of `rows`: into = max(least, bias + the sum of matrix * values). `length` is that of the values; a row of the matrix
  ;; begins `stride` behind the one before.
  (func (export "multiply")
    (param $matrix i32) (param $stride i32) (param $values i32) (param $length i32)
    (param $bias i32) (param $into i32) (param $rows i32) (param $least f32)
    (local $end i32) (local $from i32) (local $at i32) (local $even v128) (local $odd v128)
    (local.set $end (i32.add (local.get $values) (local.get $length)))
    (block $done
      (loop $row
        (br_if $done (i32.eqz (local.get $rows)))
        (local.set $even (v128.const f32x4 0 0 0 0))
        (local.set $odd (v128.const f32x4 0 0 0 0))
        (local.set $from (local.get $matrix))
        (local.set $at (local.get $values))
        (loop $column
          (local.set $even
            (f32x4.add (local.get $even) (f32x4.mul (v128.load (local.get $from)) (v128.load (local.get $at)))))
          (local.set $odd
            (f32x4.add (local.get $odd)
              (f32x4.mul (v128.load offset=16 (local.get $from)) (v128.load offset=16 (local.get $at)))))
          (local.set $from (i32.add (local.get $from) (i32.const 32)))
          (br_if $column (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 32))) (local.get $end))))
        (local.set $even (f32x4.add (local.get $even) (local.get $odd)))
        (f32.store (local.get $into)
          (f32.max (local.get $least)
            (f32.add (f32.load (local.get $bias))
              (f32.add
                (f32.add (f32x4.extract_lane 0 (local.get $even)) (f32x4.extract_lane 1 (local.get $even)))
                (f32.add (f32x4.extract_lane 2 (local.get $even)) (f32x4.extract_lane 3 (local.get $even)))))))
        (local.set $matrix (i32.add (local.get $matrix) (local.get $stride)))
        (local.set $bias (i32.add (local.get $bias) (i32.const 4)))
        (local.set $into (i32.add (local.get $into) (i32.const 4)))
        (local.set $rows (i32.sub (local.get $rows) (i32.const 1)))
        (br $row))))

  ;; into = the sum of `count` rows, each times its number: `rows` are their places, `times` their numbers, 4 bytes each.
  (func (export "sum")
    (param $rows i32) (param $times i32) (param $count i32) (param $into i32) (param $length i32)
    (local $left i32) (local $at i32) (local $from i32) (local $one v128) (local $even v128) (local $odd v128)
    (loop $column
      (local.set $even (v128.const f32x4 0 0 0 0))
      (local.set $odd (v128.const f32x4 0 0 0 0))
      (local.set $left (local.get $count))
      (local.set $from (i32.const 0))
      (block $done
        (loop $row
          (br_if $done (i32.eqz (local.get $left)))
          (local.set $one (v128.load32_splat (i32.add (local.get $times) (local.get $from))))
          (local.set $at (i32.add (local.get $length) (i32.load (i32.add (local.get $rows) (local.get $from)))))
          (local.set $even
            (f32x4.add (local.get $even)
              (f32x4.mul (local.get $one) (v128.load (i32.sub (local.get $at) (i32.const 32))))))
          (local.set $odd
            (f32x4.add (local.get $odd)
              (f32x4.mul (local.get $one) (v128.load (i32.sub (local.get $at) (i32.const 16))))))
          (local.set $from (i32.add (local.get $from) (i32.const 4)))
          (local.set $left (i32.sub (local.get $left) (i32.const 1)))
          (br $row)))
      (local.set $length (i32.sub (local.get $length) (i32.const 32)))
      (v128.store (i32.add (local.get $into) (local.get $length)) (local.get $even))
      (v128.store offset=16 (i32.add (local.get $into) (local.get $length)) (local.get $odd))
      (br_if $column (local.get $length))))

  ;; Nearly the hyperbolic tangent of each number, in its place.
  (func (export "squash") (param $at i32) (param $length i32)
    (local $end i32) (local $value v128) (local $square v128)
    (local.set $end (i32.add (local.get $at) (local.get $length)))
    (loop $next
      (local.set $value
        (f32x4.max (v128.const f32x4 -3 -3 -3 -3)
          (f32x4.min (v128.const f32x4 3 3 3 3) (v128.load (local.get $at)))))
      (local.set $square (f32x4.mul (local.get $value) (local.get $value)))
      (v128.store (local.get $at)
        (f32x4.div
          (f32x4.mul (local.get $value) (f32x4.add (v128.const f32x4 27 27 27 27) (local.get $square)))
          (f32x4.add (v128.const f32x4 27 27 27 27)
            (f32x4.mul (v128.const f32x4 9 9 9 9) (local.get $square)))))
      (br_if $next (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 16))) (local.get $end)))))

  ;; For each of `count` tokens: into = old + max(least, bias + the sum of weights * values of the token, of the one `reach` before it
  ;; and the one `reach` behind it). `size` is that of a token; weights are those of one number after another, those of the token before
  ;; first. Two tokens and four of their numbers at a time: of an odd count one more is made than was asked for.
  (func (export "convolve")
    (param $values i32) (param $old i32) (param $into i32) (param $count i32) (param $reach i32)
    (param $weights i32) (param $bias i32) (param $size i32) (param $least f32)
    (local $at i32) (local $end i32) (local $weight i32) (local $number i32) (local $tap i32) (local $long i32)
    (local $one v128) (local $other v128) (local $row v128)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128) (local $e v128) (local $f v128) (local $g v128) (local $h v128)
    (local.set $long (i32.mul (local.get $size) (i32.const 3)))
    (block $done
      (loop $pair
        (br_if $done (i32.le_s (local.get $count) (i32.const 0)))
        (local.set $weight (local.get $weights))
        (local.set $number (i32.const 0))
        (loop $four
          (local.set $a (v128.const f32x4 0 0 0 0))
          (local.set $b (v128.const f32x4 0 0 0 0))
          (local.set $c (v128.const f32x4 0 0 0 0))
          (local.set $d (v128.const f32x4 0 0 0 0))
          (local.set $e (v128.const f32x4 0 0 0 0))
          (local.set $f (v128.const f32x4 0 0 0 0))
          (local.set $g (v128.const f32x4 0 0 0 0))
          (local.set $h (v128.const f32x4 0 0 0 0))
          (local.set $tap (i32.sub (local.get $values) (local.get $reach)))
          (loop $place
            (local.set $at (local.get $tap))
            (local.set $end (i32.add (local.get $at) (local.get $size)))
            (loop $column
              (local.set $one (v128.load (local.get $at)))
              (local.set $other (v128.load (i32.add (local.get $at) (local.get $size))))
              (local.set $row (v128.load (local.get $weight)))
              (local.set $a (f32x4.add (local.get $a) (f32x4.mul (local.get $one) (local.get $row))))
              (local.set $e (f32x4.add (local.get $e) (f32x4.mul (local.get $other) (local.get $row))))
              (local.set $row (v128.load (i32.add (local.get $weight) (local.get $long))))
              (local.set $b (f32x4.add (local.get $b) (f32x4.mul (local.get $one) (local.get $row))))
              (local.set $f (f32x4.add (local.get $f) (f32x4.mul (local.get $other) (local.get $row))))
              (local.set $row (v128.load (i32.add (local.get $weight) (i32.shl (local.get $long) (i32.const 1)))))
              (local.set $c (f32x4.add (local.get $c) (f32x4.mul (local.get $one) (local.get $row))))
              (local.set $g (f32x4.add (local.get $g) (f32x4.mul (local.get $other) (local.get $row))))
              (local.set $row (v128.load (i32.add (local.get $weight) (i32.mul (local.get $long) (i32.const 3)))))
              (local.set $d (f32x4.add (local.get $d) (f32x4.mul (local.get $one) (local.get $row))))
              (local.set $h (f32x4.add (local.get $h) (f32x4.mul (local.get $other) (local.get $row))))
              (local.set $weight (i32.add (local.get $weight) (i32.const 16)))
              (br_if $column (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 16))) (local.get $end))))
            (local.set $tap (i32.add (local.get $tap) (local.get $reach)))
            (br_if $place (i32.le_s (local.get $tap) (i32.add (local.get $values) (local.get $reach)))))
          (v128.store (i32.add (local.get $into) (local.get $number))
            (f32x4.add (v128.load (i32.add (local.get $old) (local.get $number)))
              (f32x4.max (f32x4.splat (local.get $least))
                (f32x4.add (v128.load (i32.add (local.get $bias) (local.get $number)))
                  (call $sums (local.get $a) (local.get $b) (local.get $c) (local.get $d))))))
          (v128.store (i32.add (i32.add (local.get $into) (local.get $size)) (local.get $number))
            (f32x4.add (v128.load (i32.add (i32.add (local.get $old) (local.get $size)) (local.get $number)))
              (f32x4.max (f32x4.splat (local.get $least))
                (f32x4.add (v128.load (i32.add (local.get $bias) (local.get $number)))
                  (call $sums (local.get $e) (local.get $f) (local.get $g) (local.get $h))))))
          (local.set $weight (i32.add (local.get $weight) (i32.mul (local.get $long) (i32.const 3))))
          (br_if $four
            (i32.lt_u (local.tee $number (i32.add (local.get $number) (i32.const 16))) (local.get $size))))
        (local.set $values (i32.add (local.get $values) (i32.shl (local.get $size) (i32.const 1))))
        (local.set $old (i32.add (local.get $old) (i32.shl (local.get $size) (i32.const 1))))
        (local.set $into (i32.add (local.get $into) (i32.shl (local.get $size) (i32.const 1))))
        (local.set $count (i32.sub (local.get $count) (i32.const 2)))
        (br $pair))))

  ;; The sum of the numbers of each.
  (func $sums (param $a v128) (param $b v128) (param $c v128) (param $d v128) (result v128)
    (local $low v128) (local $high v128)
    (local.set $low
      (f32x4.add
        (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $a) (local.get $b))
        (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $a) (local.get $b))))
    (local.set $high
      (f32x4.add
        (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $c) (local.get $d))
        (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $c) (local.get $d))))
    (f32x4.add
      (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $low) (local.get $high))
      (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 (local.get $low) (local.get $high)))))
