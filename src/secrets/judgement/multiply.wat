;; A matrix times a row of numbers, eight at a time. scripts/multiply-module.ts assembles it into src/secrets/data/multiply.ts.
(module
  (import "room" "memory" (memory 1))

  ;; For each of `rows`: into = max(least, bias + the sum of matrix * values). Places and lengths are in bytes; `length` is that
  ;; of the values, a multiple of 32; a row of the matrix begins `stride` behind the one before.
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
        (br $row)))))
