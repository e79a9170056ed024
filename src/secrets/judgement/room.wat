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
      (br_if $next (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 16))) (local.get $end))))))
