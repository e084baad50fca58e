using CareerWriter.Load;

// What it takes is in README.md beside this file.
return args switch
{
    ["--kills", var kills] when int.TryParse(kills, out var count) && count >= 0 => await KillRun.RunAsync(count),
    ["--numbers"] => await NumbersRun.RunAsync(),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: CareerWriter.Load --kills N | --numbers");
    return 2;
}
