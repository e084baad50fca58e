using System.Globalization;
using CareerWriter.Load;
using CareerWriter.Load.Slack;

// What it takes is in README.md beside this file.
return args switch
{
    ["--kills", var kills] when Count(kills) is { } count => await KillRun.RunAsync(count),
    ["--slack-kills", var kills, var cut] when Count(kills) is { } count && Count(cut) is { } seconds => await SlackKillRun.RunAsync(count, TimeSpan.FromSeconds(seconds)),
    ["--numbers"] => await NumbersRun.RunAsync(),
    ["--slack-numbers"] => await SlackNumbersRun.RunAsync(),
    _ => Usage(),
};

static int? Count(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null;

static int Usage()
{
    Console.Error.WriteLine("usage: CareerWriter.Load --kills N | --slack-kills N SECONDS | --numbers | --slack-numbers");
    return 2;
}
