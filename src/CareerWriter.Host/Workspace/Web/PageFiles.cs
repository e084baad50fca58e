using System.Collections.Frozen;
using System.Reflection;
using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace CareerWriter.Host.Workspace.Web;

/// <summary>The page and its files, kept in the assembly so that the program runs from any folder.</summary>
internal sealed class PageFiles
{
    private const string Prefix = "workspace/";
    private const string Start = "index.html";

    private readonly FrozenDictionary<string, PageFile> _files = Load();

    /// <summary>Maps the page.</summary>
    public static void Map(RouteGroupBuilder group)
    {
        group.MapGet("/", (PageFiles files) => files.Get(Start));
        group.MapGet("/app/{**path}", (string path, PageFiles files) => files.Get(path));
    }

    private IResult Get(string path) => _files.TryGetValue(path, out var file)
        ? Results.Bytes(file.Content, file.Type, entityTag: file.Tag)
        : Results.NotFound();

    private static FrozenDictionary<string, PageFile> Load()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .ToFrozenDictionary(name => name[Prefix.Length..].Replace('\\', '/'), name => Read(assembly, name), StringComparer.Ordinal);
    }

    private static PageFile Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return new(content, TypeOf(name), new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 8))}\""));
    }

    private static string TypeOf(string name) => Path.GetExtension(name) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        _ => "application/octet-stream",
    };

    private sealed record PageFile(byte[] Content, string Type, EntityTagHeaderValue Tag);
}
