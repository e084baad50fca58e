using System.Reflection;
using System.Text.Json;
using CareerWriter.Discord;
using CareerWriter.Host.Bot;
using CareerWriter.Host.Documents;
using CareerWriter.Host.Engine;
using CareerWriter.Host.Postings;
using CareerWriter.Host.State;
using CareerWriter.Host.Telemetry;
using CareerWriter.Host.Workspace;
using CareerWriter.Slack;
using Microsoft.Extensions.Configuration;

namespace CareerWriter.Host.Tests.Project;

/// <summary><c>appsettings.json</c> names every setting with its default, and nothing else.</summary>
public sealed class ConfigurationTests
{
    private static readonly Type[] Options = [typeof(HttpOptions), typeof(StateOptions), typeof(RedisOptions), typeof(EngineOptions), typeof(TelemetryOptions), typeof(PdfOptions), typeof(PostingsOptions), typeof(WorkspaceOptions), typeof(SlackOptions), typeof(DiscordOptions)];

    /// <summary>The section that the framework reads itself.</summary>
    private const string Framework = "Logging";

    [Fact]
    public void Every_section_belongs_to_an_options_type()
    {
        using var settings = Settings();

        Assert.Equal(
            Options.Select(Section).Order(StringComparer.Ordinal),
            settings.RootElement.EnumerateObject().Select(s => s.Name).Where(s => s != Framework).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_options_type_of_the_program_is_held_by_these_tests()
    {
        var types = Options.Select(o => o.Assembly).Append(typeof(CareerWriter.Host.Commands.CommandConsole).Assembly).Distinct()
            .SelectMany(a => a.GetTypes())
            .Where(t => t.Namespace?.StartsWith("CareerWriter.", StringComparison.Ordinal) == true && t.Name.EndsWith("Options", StringComparison.Ordinal) && !t.Assembly.GetName().Name!.EndsWith("Tests", StringComparison.Ordinal));

        Assert.Empty(types.Except(Options));
    }

    [Theory]
    [MemberData(nameof(OptionTypes))]
    public void Every_key_is_a_property_and_every_property_a_key(Type options)
    {
        using var settings = Settings();
        var keys = settings.RootElement.GetProperty(Section(options)).EnumerateObject().Select(k => k.Name);

        Assert.Equal(Properties(options).Select(p => p.Name).Order(StringComparer.Ordinal), keys.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(OptionTypes))]
    public void The_file_says_what_the_code_falls_back_to(Type options)
    {
        var bound = new ConfigurationBuilder().AddJsonFile(Repository.At("appsettings.json")).Build().GetSection(Section(options)).Get(options);
        var defaults = Activator.CreateInstance(options);

        Assert.All(Properties(options), property => Assert.Equal(property.GetValue(defaults), property.GetValue(bound)));
    }

    [Fact]
    public void The_file_holds_no_secret()
    {
        using var settings = Settings();

        Assert.All(
            settings.RootElement.EnumerateObject().SelectMany(s => s.Value.EnumerateObject()).Where(k => k.Name.EndsWith("Token", StringComparison.Ordinal) || k.Name.EndsWith("Key", StringComparison.Ordinal)),
            key => Assert.Equal("", key.Value.GetString()));
    }

    public static TheoryData<Type> OptionTypes => new(Options);

    private static string Section(Type options) => options.Name[..^"Options".Length];

    private static PropertyInfo[] Properties(Type options) => options.GetProperties(BindingFlags.Public | BindingFlags.Instance);

    private static JsonDocument Settings() => JsonDocument.Parse(File.ReadAllText(Repository.At("appsettings.json")));
}
