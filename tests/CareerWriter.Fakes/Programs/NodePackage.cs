namespace CareerWriter.Fakes.Programs;

/// <summary>Programs for Node.js with what they need, installed once from the package registry into a directory of their own.</summary>
public sealed class NodePackage : IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(3);
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("careerwriter-node-");

    /// <summary>Installs it.</summary>
    /// <param name="sources">The folder of the programs, their <c>package.json</c> and its lock file.</param>
    /// <exception cref="InvalidOperationException">It cannot be installed.</exception>
    public NodePackage(string sources)
    {
        foreach (var file in Directory.EnumerateFiles(sources))
        {
            File.Copy(file, Path.Combine(_folder.FullName, Path.GetFileName(file)));
        }

        using ChildProgram npm = new("npm", ["ci", "--no-audit", "--no-fund", "--ignore-scripts"], _folder.FullName);
        npm.Input.Close();
        if (!npm.Ends(s_patience))
        {
            throw new InvalidOperationException($"npm ci failed: {npm.Said}");
        }
    }

    /// <summary>Runs one of the programs.</summary>
    public ChildProgram Start(string script, params (string Name, string Value)[] environment) => new("node", [script], _folder.FullName, environment);

    /// <inheritdoc/>
    public void Dispose() => _folder.Delete(recursive: true);
}
