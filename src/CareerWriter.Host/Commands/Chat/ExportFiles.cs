using System.Globalization;
using CareerWriter.Conversation;

namespace CareerWriter.Host.Commands.Chat;

/// <summary>Writes exported files to the working directory; a file that is there already is never written over.</summary>
internal static class ExportFiles
{
    private const int MostNames = 1000;

    /// <summary>Writes the file under a free name.</summary>
    /// <returns>Its full path.</returns>
    /// <exception cref="CallException">It cannot be written.</exception>
    public static string Save(View.Export export)
    {
        for (var number = 1; number <= MostNames; number++)
        {
            var path = Path.GetFullPath(number == 1 ? export.Name : string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileNameWithoutExtension(export.Name)} ({number}){Path.GetExtension(export.Name)}"));
            if (Path.Exists(path))
            {
                continue;
            }

            try
            {
                using FileStream file = new(path, FileMode.CreateNew, FileAccess.Write);
                file.Write(export.Content.Span);
                return path;
            }
            // Someone else may have taken the name since.
            catch (IOException) when (Path.Exists(path))
            {
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                throw new CallException($"파일을 쓸 수 없습니다: {path}. 쓸 수 있는 폴더에서 다시 시도해 주세요.");
            }
        }

        throw new CallException($"같은 이름의 파일이 너무 많습니다: {export.Name}. 다른 폴더에서 다시 시도해 주세요.");
    }
}
