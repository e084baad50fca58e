using BenchmarkDotNet.Running;
using CareerWriter.Benchmarks;

return args switch
{
    ["--test"] => OneRun.OfEachBenchmark(),
    ["--numbers"] => await Numbers.PrintAsync(),
    _ => BenchmarkSwitcher.FromAssembly(typeof(Numbers).Assembly).Run(args).Any(s => s.HasCriticalValidationErrors) ? 1 : 0,
};
