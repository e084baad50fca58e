using CareerWriter.Host.Documents;
using CareerWriter.Host.Postings;

namespace CareerWriter.Host.Commands;

/// <summary>Settings of the commands: <c>appsettings.json</c> beside the program, overridden by environment variables (<c>Pdf__Program</c> …).</summary>
internal static class Settings
{
    /// <summary>The settings of PDF reading.</summary>
    /// <exception cref="CallException">A setting has a value that cannot be used.</exception>
    public static PdfOptions Pdf()
    {
        var options = Read<PdfOptions>(OfProgram(), "Pdf");
        return options.Timeout > TimeSpan.Zero && options.MemoryBytes > 0 && options.Program.Length > 0
            ? options
            : throw new CallException("설정 Pdf에 쓸 수 없는 값이 있습니다(Program, Timeout, MemoryBytes). appsettings.json이나 환경 변수를 고쳐 주세요.");
    }

    /// <summary>The settings of reading posting links.</summary>
    /// <exception cref="CallException">A setting has a value that cannot be used; the message names its key.</exception>
    public static PostingsOptions Postings() => Postings(OfProgram());

    /// <summary>The settings of reading posting links.</summary>
    /// <exception cref="CallException">A setting has a value that cannot be used; the message names its key.</exception>
    public static PostingsOptions Postings(IConfiguration configuration)
    {
        var options = Read<PostingsOptions>(configuration, "Postings");
        return PostingsRules.Wrong(options) is { } key
            ? throw new CallException($"설정 Postings:{key}의 값을 쓸 수 없습니다. appsettings.json이나 환경 변수(Postings__{key.Replace(":", "__", StringComparison.Ordinal)})를 고쳐 주세요.")
            : options;
    }

    /// <summary>The settings of a section.</summary>
    /// <exception cref="CallException">A setting has a value that cannot be read; the message names its key.</exception>
    public static T Read<T>(IConfiguration configuration, string section)
        where T : new()
    {
        try
        {
            return configuration.GetSection(section).Get<T>() ?? new();
        }
        catch (InvalidOperationException failure) when (failure.Message.Contains(section + ":", StringComparison.Ordinal))
        {
            throw Unusable(KeyIn(failure.Message, section));
        }
        catch (InvalidOperationException)
        {
            throw Unusable(section);
        }
    }

    /// <summary>The file, overridden by environment variables.</summary>
    /// <exception cref="CallException">The file is no JSON.</exception>
    public static IConfiguration OfProgram()
    {
        try
        {
            return new ConfigurationBuilder().AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: true).AddEnvironmentVariables().Build();
        }
        catch (InvalidDataException)
        {
            throw Unusable("appsettings.json");
        }
    }

    private static CallException Unusable(string key) => new($"appsettings.json이나 환경 변수의 설정을 읽을 수 없습니다({key}). 값을 고쳐 주세요.");

    /// <summary>The key in the message of the configuration binder: the word that begins with the section.</summary>
    private static string KeyIn(string message, string section)
    {
        var key = message[message.IndexOf(section + ":", StringComparison.Ordinal)..];
        var end = key.AsSpan().IndexOfAny("' \"");
        return end < 0 ? key : key[..end];
    }
}
