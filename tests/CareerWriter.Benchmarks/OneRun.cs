using System.Reflection;
using BenchmarkDotNet.Attributes;

namespace CareerWriter.Benchmarks;

/// <summary>Runs every benchmark once, so that none can rot unnoticed.</summary>
internal static class OneRun
{
    /// <summary>Runs them; an exception ends the program with a failure.</summary>
    public static int OfEachBenchmark()
    {
        var count = 0;
        foreach (var type in typeof(OneRun).Assembly.GetTypes())
        {
            var benchmarks = Having<BenchmarkAttribute>(type);
            if (benchmarks.Length == 0)
            {
                continue;
            }

            var instance = Activator.CreateInstance(type);
            foreach (var setup in Having<GlobalSetupAttribute>(type))
            {
                setup.Invoke(instance, null);
            }

            foreach (var benchmark in benchmarks)
            {
                if (benchmark.Invoke(instance, null) is null)
                {
                    throw new InvalidOperationException($"{type.Name}.{benchmark.Name} gave nothing");
                }

                Console.WriteLine($"{type.Name}.{benchmark.Name} ran");
                count++;
            }
        }

        return count > 0 ? 0 : 1;
    }

    private static MethodInfo[] Having<T>(Type type)
        where T : Attribute => [.. type.GetMethods().Where(m => m.GetCustomAttribute<T>() is not null)];
}
