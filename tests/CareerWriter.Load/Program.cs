using System.Globalization;
using CareerWriter.Load;

// What it takes is in README.md beside this file.
return args switch
{
    ["--kills", var kills] when int.TryParse(kills, NumberStyles.None, CultureInfo.InvariantCulture, out var count) => await KillRun.RunAsync(count),
    ["--numbers"] => await NumbersRun.RunAsync(),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: CareerWriter.Load --kills N | --numbers");
    return 2;
}
