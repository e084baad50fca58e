using CareerWriter.Host.Documents;

namespace CareerWriter.Host.Commands;

/// <summary>Settings of the commands: <c>appsettings.json</c> beside the program, overridden by environment variables (<c>Pdf__Program</c> …).</summary>
internal static class Settings
{
    /// <summary>The settings of PDF reading.</summary>
    /// <exception cref="CallException">A setting has a value that cannot be used.</exception>
    public static PdfOptions Pdf()
    {
        try
        {
            var section = new ConfigurationBuilder()
                .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: true)
                .AddEnvironmentVariables()
                .Build()
                .GetSection("Pdf");
            var options = section.Get<PdfOptions>() ?? new();
            return options.Timeout > TimeSpan.Zero && options.MemoryBytes > 0 && options.Program.Length > 0
                ? options
                : throw new CallException("설정 Pdf에 쓸 수 없는 값이 있습니다(Program, Timeout, MemoryBytes). appsettings.json이나 환경 변수를 고쳐 주세요.");
        }
        catch (Exception failure) when (failure is InvalidDataException or InvalidOperationException)
        {
            throw new CallException("appsettings.json이나 환경 변수의 설정을 읽을 수 없습니다(Pdf). 값을 고쳐 주세요.");
        }
    }
}
