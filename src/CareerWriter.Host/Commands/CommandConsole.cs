using System.Text;
using CareerWriter.Korean;

namespace CareerWriter.Host.Commands;

/// <summary>What a command reads from and writes to.</summary>
/// <param name="Input">Standard input, for the file name <c>-</c>.</param>
/// <param name="Output">The answer and nothing else.</param>
/// <param name="Error">Progress and wrong calls.</param>
/// <param name="Time">Gives the day and the delay of the progress line.</param>
internal sealed record CommandConsole(Stream Input, TextWriter Output, TextWriter Error, TimeProvider Time)
{
    /// <summary>Whether a person sees <see cref="Output"/> directly.</summary>
    public bool OutputIsTerminal { get; init; }

    /// <summary>Whether a person sees <see cref="Error"/> directly.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>Whether colours are welcome on <see cref="Output"/>.</summary>
    public bool Colours { get; init; }

    /// <summary>The console of this process: UTF-8 without a byte order mark and LF, whatever the machine's locale says.</summary>
    public static CommandConsole OfProcess()
    {
        var terminal = !Console.IsOutputRedirected;
        return new(Console.OpenStandardInput(), Utf8(Console.OpenStandardOutput()), Utf8(Console.OpenStandardError()), TimeProvider.System)
        {
            OutputIsTerminal = terminal,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            Colours = terminal
                && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
                && Environment.GetEnvironmentVariable("TERM") is not "dumb",
        };
    }

    /// <summary>The day in Korea, where the applications are due.</summary>
    public DateOnly Today => KoreanTime.DayOf(Time.GetUtcNow());

    private static StreamWriter Utf8(Stream stream) => new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n", AutoFlush = false };
}
